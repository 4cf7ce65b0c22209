package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** The codes of {@link DeviceCode} from 1000 to 1999. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum DeviceCodeFrom1000 implements DeviceCode {
    /** 1000 Lost. */
    LOST(1000, "Lost", "", DeviceCode.Category.CLIENT, "lost", 3, DeviceCode.Severity.LOW, 1, null),

    /**
     * 1500 All.
     *
     * <p>Since version 2; older peers are sent {@link DeviceCodeFrom0#BROKEN}.
     */
    ALL(1500, "All", "", DeviceCode.Category.CLIENT, null, null, DeviceCode.Severity.LOW, 2, null),

    /**
     * 1501 Targets.
     *
     * <p>Since version 2; older peers are sent {@link DeviceCodeFrom0#OK}.
     */
    TARGETS(1501, "Targets", "", DeviceCode.Category.CLIENT, null, null, DeviceCode.Severity.LOW, 2,
            null),

    /**
     * 1999 Last.
     *
     * <p>Since version 3; older peers are sent {@link #LOST}.
     */
    LAST(1999, "Last", "", DeviceCode.Category.CLIENT, null, null, DeviceCode.Severity.LOW, 3,
            null);

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
    public DeviceCode.Category category() {
        return category;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Integer rank() {
        return rank;
    }

    @Override
    public DeviceCode.Severity severity() {
        return severity;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public String retired() {
        return retired;
    }

    @Override
    public DeviceCode fallback() {
        return EveryFallback.ALL[ordinal()];
    }

    @Override
    public Status toStatus() {
        return ToStatus.TARGETS[ordinal()];
    }

    @Override
    public List<Status> allStatus() {
        return ToStatus.ALL.get(ordinal());
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final DeviceCode.Category category;

    private final String label;

    private final Integer rank;

    private final DeviceCode.Severity severity;

    private final int since;

    private final String retired;

    DeviceCodeFrom1000(int number, String phrase, String meaning, DeviceCode.Category category,
            String label, Integer rank, DeviceCode.Severity severity, int since, String retired) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.category = category;
        this.label = label;
        this.rank = rank;
        this.severity = severity;
        this.since = since;
        this.retired = retired;
    }

    /** The results of {@code fallback()}, in the order of the constants; null for those not listed. */
    @Generated("codes.yaml")
    private static final class EveryFallback {
        static final DeviceCode[] ALL = new DeviceCode[values().length];

        static {
            ALL[DeviceCodeFrom1000.ALL.ordinal()] = DeviceCodeFrom0.BROKEN;
            ALL[DeviceCodeFrom1000.TARGETS.ordinal()] = DeviceCodeFrom0.OK;
            ALL[DeviceCodeFrom1000.LAST.ordinal()] = DeviceCodeFrom1000.LOST;
        }
    }

    /**
     * The mapping to {@code status}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToStatus {
        static final Status[] TARGETS = new Status[values().length];

        static final List<List<Status>> ALL = new ArrayList<>();

        static {
            for (DeviceCodeFrom1000 code : values()) {
                List<Status> targets = of(code);
                ALL.add(targets);
                TARGETS[code.ordinal()] = targets.isEmpty() ? null : targets.get(0);
            }
        }

        private static List<Status> of(DeviceCodeFrom1000 code) {
            return switch (code) {
                case LOST -> List.of();
                case ALL -> List.of();
                case TARGETS -> List.of();
                case LAST -> List.of();
            };
        }
    }
}
