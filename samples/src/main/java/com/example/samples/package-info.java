/** A sample program: a service and a device that speak iot/v1, and examples of the other tables. */
package com.example.samples;
