package com.example.proxy;

import java.util.HexFormat;

/** CoAP has bytes for entity tags, HTTP a text in quotes. */
final class EntityTags {

    private EntityTags() {}

    static String text(byte[] tag) {
        return '"' + HexFormat.of().formatHex(tag) + '"';
    }

    /** The bytes of a tag. A tag that does not come from here has none, and matches nothing. */
    static byte[] bytes(String text) {
        try {
            return HexFormat.of().parseHex(text.replace("\"", ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
