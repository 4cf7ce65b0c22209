package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** The codes of {@link DeviceCode} from 0 to 999. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum DeviceCodeFrom0 implements DeviceCode {
    /** 0 Ok. */
    OK(0, "Ok", "", DeviceCode.Category.CLIENT, null, null, DeviceCode.Severity.LOW, 1, null),

    /** 999 Broken. */
    BROKEN(999, "Broken", "", DeviceCode.Category.CLIENT, null, null, DeviceCode.Severity.HIGH, 1,
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
        return null;
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

    DeviceCodeFrom0(int number, String phrase, String meaning, DeviceCode.Category category,
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

    /**
     * The mapping to {@code status}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToStatus {
        static final Status[] TARGETS = new Status[values().length];

        static final List<List<Status>> ALL = new ArrayList<>();

        static {
            for (DeviceCodeFrom0 code : values()) {
                List<Status> targets = of(code);
                ALL.add(targets);
                TARGETS[code.ordinal()] = targets.isEmpty() ? null : targets.get(0);
            }
        }

        private static List<Status> of(DeviceCodeFrom0 code) {
            return switch (code) {
                case OK -> List.of(StatusFrom0x0.FINE);
                case BROKEN -> List.of(StatusFrom0xFFFF0000.UNSPECIFIED);
            };
        }
    }
}
