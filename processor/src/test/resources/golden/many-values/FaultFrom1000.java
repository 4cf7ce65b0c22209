package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** The codes of {@link Fault} from 1000 to 1999. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
public enum FaultFrom1000 implements Fault {
    /** 1001 Two. */
    TWO(1001, "Two", "");

    @Override
    public int number() {
        return number;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Fault.Zone> zone() {
        return EveryZone.ALL.get(ordinal());
    }

    @Override
    public List<Integer> rank() {
        return EveryRank.ALL.get(ordinal());
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    FaultFrom1000(int number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /** The results of {@code zone()}, in the order of the constants. */
    @Generated("codes.yaml")
    private static final class EveryZone {
        static final List<List<Fault.Zone>> ALL = new ArrayList<>();

        static {
            row(Fault.Zone.RIGHT);
        }

        private static void row(Fault.Zone... values) {
            ALL.add(List.of(values));
        }
    }

    /** The results of {@code rank()}, in the order of the constants. */
    @Generated("codes.yaml")
    private static final class EveryRank {
        static final List<List<Integer>> ALL = new ArrayList<>();

        static {
            row();
        }

        private static void row(Integer... values) {
            ALL.add(List.of(values));
        }
    }
}
