/** A service and a device that speak iot/v1, and what the other tables are good for. */
package com.example.samples;
