/** Servers and devices that speak LWM2M, with an audit of every answer that they give. */
package com.example.lwm2m;
