/** A device that uses the iot/v1 API over HTTP, and decides what to do by the handling rules of the reference. */
package com.example.deviceapi.device;
