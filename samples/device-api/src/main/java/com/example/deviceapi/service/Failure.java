package com.example.deviceapi.service;

import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.AnyIotCodeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A failure as the database has it. A newer service that shares the database may have written it, with a code of its own. */
@Entity
class Failure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Convert(converter = AnyIotCodeConverter.class)
    AnyIotCode code;

    String message;

    String note;
}
