package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** The codes of {@link DeviceCode} from 4000 to 4999. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum DeviceCodeFrom4000 implements DeviceCode {
    /**
     * 4000 Bad Request: Cannot be read.
     *
     * @deprecated say CONFLICT.
     */
    @Deprecated
    BAD_REQUEST(4000, "Bad Request", "Cannot be read.", DeviceCode.Category.SERVER, null, null,
            DeviceCode.Severity.LOW, 1, null),

    /**
     * 4009 Conflict.
     *
     * <p>Since version 2; older peers are sent {@link #BAD_REQUEST}.
     */
    CONFLICT(4009, "Conflict", "", DeviceCode.Category.SERVER, "conflict", null,
            DeviceCode.Severity.HIGH, 2, null);

    /**
     * An older name of {@link #CONFLICT}.
     *
     * @deprecated use {@link #CONFLICT}
     */
    @Deprecated
    public static final DeviceCodeFrom4000 CLASH = CONFLICT;

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

    DeviceCodeFrom4000(int number, String phrase, String meaning, DeviceCode.Category category,
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
            ALL[DeviceCodeFrom4000.CONFLICT.ordinal()] = DeviceCodeFrom4000.BAD_REQUEST;
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
            for (DeviceCodeFrom4000 code : values()) {
                List<Status> targets = of(code);
                ALL.add(targets);
                TARGETS[code.ordinal()] = targets.isEmpty() ? null : targets.get(0);
            }
        }

        private static List<Status> of(DeviceCodeFrom4000 code) {
            return switch (code) {
                case BAD_REQUEST -> List.of();
                case CONFLICT -> List.of(StatusFrom0x80070000.ACCESS_DENIED, StatusFrom0x80070000.HANDLE);
            };
        }
    }
}
