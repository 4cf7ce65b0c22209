package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table airport. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum Airport implements AnyAirport {
    /**
     * AA Alfa Alfa.
     *
     * <p>city: Alfa of Alfa.
     */
    ALFA_ALFA("AA", "Alfa Alfa", "", "Alfa of Alfa"),

    /**
     * AB Alfa Bravo.
     *
     * <p>city: Bravo of Alfa.
     */
    ALFA_BRAVO("AB", "Alfa Bravo", "", "Bravo of Alfa"),

    /**
     * AC Alfa Charlie.
     *
     * <p>city: Charlie of Alfa.
     */
    ALFA_CHARLIE("AC", "Alfa Charlie", "", "Charlie of Alfa"),

    /**
     * AD Alfa Delta.
     *
     * <p>city: Delta of Alfa.
     */
    ALFA_DELTA("AD", "Alfa Delta", "", "Delta of Alfa"),

    /**
     * AE Alfa Echo.
     *
     * <p>city: Echo of Alfa.
     */
    ALFA_ECHO("AE", "Alfa Echo", "", "Echo of Alfa"),

    /**
     * AF Alfa Foxtrot.
     *
     * <p>city: Foxtrot of Alfa.
     */
    ALFA_FOXTROT("AF", "Alfa Foxtrot", "", "Foxtrot of Alfa"),

    /**
     * AG Alfa Golf.
     *
     * <p>city: Golf of Alfa.
     */
    ALFA_GOLF("AG", "Alfa Golf", "", "Golf of Alfa"),

    /**
     * AH Alfa Hotel.
     *
     * <p>city: Hotel of Alfa.
     */
    ALFA_HOTEL("AH", "Alfa Hotel", "", "Hotel of Alfa"),

    /**
     * BA Bravo Alfa.
     *
     * <p>city: Alfa of Bravo.
     */
    BRAVO_ALFA("BA", "Bravo Alfa", "", "Alfa of Bravo"),

    /**
     * BB Bravo Bravo.
     *
     * <p>city: Bravo of Bravo.
     */
    BRAVO_BRAVO("BB", "Bravo Bravo", "", "Bravo of Bravo"),

    /**
     * BC Bravo Charlie.
     *
     * <p>city: Charlie of Bravo.
     */
    BRAVO_CHARLIE("BC", "Bravo Charlie", "", "Charlie of Bravo"),

    /**
     * BD Bravo Delta.
     *
     * <p>city: Delta of Bravo.
     */
    BRAVO_DELTA("BD", "Bravo Delta", "", "Delta of Bravo"),

    /**
     * BE Bravo Echo.
     *
     * <p>city: Echo of Bravo.
     */
    BRAVO_ECHO("BE", "Bravo Echo", "", "Echo of Bravo"),

    /**
     * BF Bravo Foxtrot.
     *
     * <p>city: Foxtrot of Bravo.
     */
    BRAVO_FOXTROT("BF", "Bravo Foxtrot", "", "Foxtrot of Bravo"),

    /**
     * BG Bravo Golf.
     *
     * <p>city: Golf of Bravo.
     */
    BRAVO_GOLF("BG", "Bravo Golf", "", "Golf of Bravo"),

    /**
     * BH Bravo Hotel.
     *
     * <p>city: Hotel of Bravo.
     */
    BRAVO_HOTEL("BH", "Bravo Hotel", "", "Hotel of Bravo"),

    /**
     * CA Charlie Alfa.
     *
     * <p>city: Alfa of Charlie.
     */
    CHARLIE_ALFA("CA", "Charlie Alfa", "", "Alfa of Charlie"),

    /**
     * CB Charlie Bravo.
     *
     * <p>city: Bravo of Charlie.
     */
    CHARLIE_BRAVO("CB", "Charlie Bravo", "", "Bravo of Charlie"),

    /**
     * CC Charlie Charlie.
     *
     * <p>city: Charlie of Charlie.
     */
    CHARLIE_CHARLIE("CC", "Charlie Charlie", "", "Charlie of Charlie"),

    /**
     * CD Charlie Delta.
     *
     * <p>city: Delta of Charlie.
     */
    CHARLIE_DELTA("CD", "Charlie Delta", "", "Delta of Charlie"),

    /**
     * CE Charlie Echo.
     *
     * <p>city: Echo of Charlie.
     */
    CHARLIE_ECHO("CE", "Charlie Echo", "", "Echo of Charlie"),

    /**
     * CF Charlie Foxtrot.
     *
     * <p>city: Foxtrot of Charlie.
     */
    CHARLIE_FOXTROT("CF", "Charlie Foxtrot", "", "Foxtrot of Charlie"),

    /**
     * CG Charlie Golf.
     *
     * <p>city: Golf of Charlie.
     */
    CHARLIE_GOLF("CG", "Charlie Golf", "", "Golf of Charlie"),

    /**
     * CH Charlie Hotel.
     *
     * <p>city: Hotel of Charlie.
     */
    CHARLIE_HOTEL("CH", "Charlie Hotel", "", "Hotel of Charlie"),

    /**
     * DA Delta Alfa.
     *
     * <p>city: Alfa of Delta.
     */
    DELTA_ALFA("DA", "Delta Alfa", "", "Alfa of Delta"),

    /**
     * DB Delta Bravo.
     *
     * <p>city: Bravo of Delta.
     */
    DELTA_BRAVO("DB", "Delta Bravo", "", "Bravo of Delta"),

    /**
     * DC Delta Charlie.
     *
     * <p>city: Charlie of Delta.
     */
    DELTA_CHARLIE("DC", "Delta Charlie", "", "Charlie of Delta"),

    /**
     * DD Delta Delta.
     *
     * <p>city: Delta of Delta.
     */
    DELTA_DELTA("DD", "Delta Delta", "", "Delta of Delta"),

    /**
     * DE Delta Echo.
     *
     * <p>city: Echo of Delta.
     */
    DELTA_ECHO("DE", "Delta Echo", "", "Echo of Delta"),

    /**
     * DF Delta Foxtrot.
     *
     * <p>city: Foxtrot of Delta.
     */
    DELTA_FOXTROT("DF", "Delta Foxtrot", "", "Foxtrot of Delta"),

    /**
     * DG Delta Golf.
     *
     * <p>city: Golf of Delta.
     */
    DELTA_GOLF("DG", "Delta Golf", "", "Golf of Delta"),

    /**
     * DH Delta Hotel.
     *
     * <p>city: Hotel of Delta.
     */
    DELTA_HOTEL("DH", "Delta Hotel", "", "Hotel of Delta"),

    /**
     * EA Echo Alfa.
     *
     * <p>city: Alfa of Echo.
     */
    ECHO_ALFA("EA", "Echo Alfa", "", "Alfa of Echo"),

    /**
     * EB Echo Bravo.
     *
     * <p>city: Bravo of Echo.
     */
    ECHO_BRAVO("EB", "Echo Bravo", "", "Bravo of Echo"),

    /**
     * EC Echo Charlie.
     *
     * <p>city: Charlie of Echo.
     */
    ECHO_CHARLIE("EC", "Echo Charlie", "", "Charlie of Echo"),

    /**
     * ED Echo Delta.
     *
     * <p>city: Delta of Echo.
     */
    ECHO_DELTA("ED", "Echo Delta", "", "Delta of Echo"),

    /**
     * EE Echo Echo.
     *
     * <p>city: Echo of Echo.
     */
    ECHO_ECHO("EE", "Echo Echo", "", "Echo of Echo"),

    /**
     * EF Echo Foxtrot.
     *
     * <p>city: Foxtrot of Echo.
     */
    ECHO_FOXTROT("EF", "Echo Foxtrot", "", "Foxtrot of Echo"),

    /**
     * EG Echo Golf.
     *
     * <p>city: Golf of Echo.
     */
    ECHO_GOLF("EG", "Echo Golf", "", "Golf of Echo"),

    /**
     * EH Echo Hotel.
     *
     * <p>city: Hotel of Echo.
     */
    ECHO_HOTEL("EH", "Echo Hotel", "", "Hotel of Echo"),

    /**
     * FA Foxtrot Alfa.
     *
     * <p>city: Alfa of Foxtrot.
     */
    FOXTROT_ALFA("FA", "Foxtrot Alfa", "", "Alfa of Foxtrot"),

    /**
     * FB Foxtrot Bravo.
     *
     * <p>city: Bravo of Foxtrot.
     */
    FOXTROT_BRAVO("FB", "Foxtrot Bravo", "", "Bravo of Foxtrot"),

    /**
     * FC Foxtrot Charlie.
     *
     * <p>city: Charlie of Foxtrot.
     */
    FOXTROT_CHARLIE("FC", "Foxtrot Charlie", "", "Charlie of Foxtrot"),

    /**
     * FD Foxtrot Delta.
     *
     * <p>city: Delta of Foxtrot.
     */
    FOXTROT_DELTA("FD", "Foxtrot Delta", "", "Delta of Foxtrot"),

    /**
     * FE Foxtrot Echo.
     *
     * <p>city: Echo of Foxtrot.
     */
    FOXTROT_ECHO("FE", "Foxtrot Echo", "", "Echo of Foxtrot"),

    /**
     * FF Foxtrot Foxtrot.
     *
     * <p>city: Foxtrot of Foxtrot.
     */
    FOXTROT_FOXTROT("FF", "Foxtrot Foxtrot", "", "Foxtrot of Foxtrot"),

    /**
     * FG Foxtrot Golf.
     *
     * <p>city: Golf of Foxtrot.
     */
    FOXTROT_GOLF("FG", "Foxtrot Golf", "", "Golf of Foxtrot"),

    /**
     * FH Foxtrot Hotel.
     *
     * <p>city: Hotel of Foxtrot.
     */
    FOXTROT_HOTEL("FH", "Foxtrot Hotel", "", "Hotel of Foxtrot"),

    /**
     * GA Golf Alfa.
     *
     * <p>city: Alfa of Golf.
     */
    GOLF_ALFA("GA", "Golf Alfa", "", "Alfa of Golf"),

    /**
     * GB Golf Bravo.
     *
     * <p>city: Bravo of Golf.
     */
    GOLF_BRAVO("GB", "Golf Bravo", "", "Bravo of Golf"),

    /**
     * GC Golf Charlie.
     *
     * <p>city: Charlie of Golf.
     */
    GOLF_CHARLIE("GC", "Golf Charlie", "", "Charlie of Golf"),

    /**
     * GD Golf Delta.
     *
     * <p>city: Delta of Golf.
     */
    GOLF_DELTA("GD", "Golf Delta", "", "Delta of Golf"),

    /**
     * GE Golf Echo.
     *
     * <p>city: Echo of Golf.
     */
    GOLF_ECHO("GE", "Golf Echo", "", "Echo of Golf"),

    /**
     * GF Golf Foxtrot.
     *
     * <p>city: Foxtrot of Golf.
     */
    GOLF_FOXTROT("GF", "Golf Foxtrot", "", "Foxtrot of Golf"),

    /**
     * GG Golf Golf.
     *
     * <p>city: Golf of Golf.
     */
    GOLF_GOLF("GG", "Golf Golf", "", "Golf of Golf"),

    /**
     * GH Golf Hotel.
     *
     * <p>city: Hotel of Golf.
     */
    GOLF_HOTEL("GH", "Golf Hotel", "", "Hotel of Golf"),

    /**
     * HA Hotel Alfa.
     *
     * <p>city: Alfa of Hotel.
     */
    HOTEL_ALFA("HA", "Hotel Alfa", "", "Alfa of Hotel"),

    /**
     * HB Hotel Bravo.
     *
     * <p>city: Bravo of Hotel.
     */
    HOTEL_BRAVO("HB", "Hotel Bravo", "", "Bravo of Hotel"),

    /**
     * HC Hotel Charlie.
     *
     * <p>city: Charlie of Hotel.
     */
    HOTEL_CHARLIE("HC", "Hotel Charlie", "", "Charlie of Hotel"),

    /**
     * HD Hotel Delta.
     *
     * <p>city: Delta of Hotel.
     */
    HOTEL_DELTA("HD", "Hotel Delta", "", "Delta of Hotel"),

    /**
     * HE Hotel Echo.
     *
     * <p>city: Echo of Hotel.
     */
    HOTEL_ECHO("HE", "Hotel Echo", "", "Echo of Hotel"),

    /**
     * HF Hotel Foxtrot.
     *
     * <p>city: Foxtrot of Hotel.
     */
    HOTEL_FOXTROT("HF", "Hotel Foxtrot", "", "Foxtrot of Hotel"),

    /**
     * HG Hotel Golf.
     *
     * <p>city: Golf of Hotel.
     */
    HOTEL_GOLF("HG", "Hotel Golf", "", "Golf of Hotel"),

    /**
     * HH Hotel Hotel.
     *
     * <p>city: Hotel of Hotel.
     */
    HOTEL_HOTEL("HH", "Hotel Hotel", "", "Hotel of Hotel");

    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
     */
    public static Airport find(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = slot(hash);
        return keysBySlot[slot] == hash && text.equals(textsBySlot[slot])
                ? codesBySlot[slot] : null;
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static Airport of(String text) {
        Airport found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("airport", text);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param text the code
     * @return the constant, or an {@link AnyAirport.Unknown} with the value if the table has no such code
     */
    public static AnyAirport decode(String text) {
        Airport known = find(text);
        return known != null ? known : new AnyAirport.Unknown(text);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static Airport findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    /**
     * Finds the code with this {@code city}.
     *
     * @param value the {@code city}; may be null
     * @return the constant, or null if the table has no such code
     */
    public static Airport findByCity(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByCity.slot(hash);
        return ByCity.keysBySlot[slot] == hash && value.equals(ByCity.textsBySlot[slot])
                ? ByCity.codesBySlot[slot] : null;
    }

    /**
     * Decodes a code that a peer sent by its <code>city</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>city</code>, never null
     * @return the constant, or an {@link AnyAirport.UnknownCity} with the value if the table has no such
     *     code
     */
    public static AnyAirport decodeByCity(String value) {
        Airport known = findByCity(value);
        return known != null ? known : new AnyAirport.UnknownCity(value);
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    public String phrase() {
        return phrase;
    }

    /**
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The {@code city} of this code.
     *
     * @return the value, never null
     */
    public String city() {
        return city;
    }

    /** The hash codes of the texts, each at its slot; no two share a slot. */
    private static final int[] keysBySlot = new int[1 << 7];

    private static final Airport[] codesBySlot = new Airport[keysBySlot.length];

    private static final String[] textsBySlot = new String[keysBySlot.length];

    static {
        for (Airport code : values()) {
            int slot = slot(code.text().hashCode());
            keysBySlot[slot] = code.text().hashCode();
            textsBySlot[slot] = code.text();
            codesBySlot[slot] = code;
        }
    }

    private final String text;

    private final String phrase;

    private final String meaning;

    private final String city;

    Airport(String text, String phrase, String meaning, String city) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
        this.city = city;
    }

    /**
     * Maps the keys of this table to different slots: the upper 7 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0x9077873B9560201DL) >>> (Long.SIZE - 7));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 8];

        private static final Airport[] codesBySlot = new Airport[textsBySlot.length];

        static {
            for (Airport code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, Airport code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 8);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /** The constants by {@code city()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByCity {
        /** The hash codes of the texts, each at its slot; no two share a slot. */
        private static final int[] keysBySlot = new int[1 << 8];

        private static final Airport[] codesBySlot = new Airport[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (Airport code : values()) {
                int slot = slot(code.city().hashCode());
                keysBySlot[slot] = code.city().hashCode();
                textsBySlot[slot] = code.city();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Maps the keys of this table to different slots: the upper 8 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x4449EF4D8B68545DL) >>> (Long.SIZE - 8));
        }
    }
}
