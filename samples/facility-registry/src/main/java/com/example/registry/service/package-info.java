/** The registry: a service with Jakarta REST, whose errors are codes of its table. */
package com.example.registry.service;
