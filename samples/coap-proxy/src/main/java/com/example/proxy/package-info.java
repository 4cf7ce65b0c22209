/** A proxy between HTTP and CoAP, in both directions, with a server and a client on each side. */
package com.example.proxy;
