package com.example.bindings.persistence;

import com.example.bindings.codes.Fault;
import com.example.bindings.codes.IotCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What only this program writes, so its columns have only codes that it knows. The converters are applied automatically. */
@Entity
public class Setting {
    @Id
    public long id;

    public IotCode code;

    public Fault fault;
}
