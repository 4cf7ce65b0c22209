/** The program: it starts the service and what the service needs, and lets a device use it. */
package com.example.deviceapi;
