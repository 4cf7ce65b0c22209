/** The generated JSON Schemas, with which both sides check what they send and what they receive. */
package com.example.deviceapi.schema;
