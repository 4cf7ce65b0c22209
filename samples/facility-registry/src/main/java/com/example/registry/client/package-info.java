/** A client of the registry, which checks each answer with the operation table and the schema of error bodies. */
package com.example.registry.client;
