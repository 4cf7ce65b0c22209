package com.example.micronaut;

import io.codebook.binding.CodeTable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import java.io.IOException;

/** Reads and writes the codes of a table. */
record CodeSerde<T>(CodeTable<T> table) implements Serde<T> {
    @Override
    public T deserialize(Decoder decoder, DecoderContext context, Argument<? super T> type) throws IOException {
        return table.decode(decoder.decodeArbitrary());
    }

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends T> type, T code)
            throws IOException {
        Object value = table.wireValue(code);
        if (value instanceof String text) {
            encoder.encodeString(text);
        } else {
            encoder.encodeLong(((Number) value).longValue());
        }
    }
}
