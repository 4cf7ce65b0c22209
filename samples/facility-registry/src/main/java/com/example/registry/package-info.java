/** A registry of facilities, and a client that checks whether the registry keeps to its rules. */
package com.example.registry;
