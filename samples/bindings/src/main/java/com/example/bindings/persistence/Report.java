package com.example.bindings.persistence;

import com.example.bindings.codes.AnyCoapCode;
import com.example.bindings.codes.AnyCoapCodeConverter;
import com.example.bindings.codes.AnyFault;
import com.example.bindings.codes.AnyFaultConverter;
import com.example.bindings.codes.AnyHResult;
import com.example.bindings.codes.AnyHResultConverter;
import com.example.bindings.codes.AnyHttpStatus;
import com.example.bindings.codes.AnyHttpStatusConverter;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.AnyIotCodeConverter;
import com.example.bindings.codes.AnyQuicError;
import com.example.bindings.codes.AnyQuicErrorConverter;
import com.example.bindings.codes.AnySqlState;
import com.example.bindings.codes.AnySqlStateConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a device reports. Its columns may have codes that a newer service wrote. */
@Entity
public class Report {
    @Id
    public long id;

    @Convert(converter = AnyIotCodeConverter.class)
    public AnyIotCode code;

    @Convert(converter = AnyHttpStatusConverter.class)
    public AnyHttpStatus http;

    @Convert(converter = AnyCoapCodeConverter.class)
    public AnyCoapCode coap;

    @Convert(converter = AnySqlStateConverter.class)
    public AnySqlState sqlState;

    @Convert(converter = AnyHResultConverter.class)
    public AnyHResult result;

    @Convert(converter = AnyQuicErrorConverter.class)
    public AnyQuicError quic;

    @Convert(converter = AnyFaultConverter.class)
    public AnyFault fault;

    public String note;
}
