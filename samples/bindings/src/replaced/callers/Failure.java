package com.example.devices;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The codes that a method fails with. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Failure {
    int[] value();
}
