/** Services that are older or newer than the device, and a proxy. */
package com.example.deviceapi.peers;
