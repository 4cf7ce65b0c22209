package io.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers that one operation may give: codes, each with its reason phrases, if it has any. Generated operation tables
 * consist of these.
 *
 * @param <C> the enum of the codes
 */
@SuppressWarnings("EnumOrdinal") // ordinals are not kept beyond this process
public final class Answers<C extends Enum<C>> {
    private final Set<C> codes;
    private final Set<C> successCodes;
    private final List<List<String>> reasonsByOrdinal;
    private final Map<C, Map<Enum<?>, String>> reasonsById;
    private final Map<C, String> names;
    private final Map<C, Map<String, Object>> fields;

    private Answers(Builder<C> builder) {
        reasonsByOrdinal = List.copyOf(builder.reasonsByOrdinal);
        reasonsById = Map.copyOf(builder.reasonsById);
        names = Map.copyOf(builder.names);
        fields = Map.copyOf(builder.fields);
        codes = Collections.unmodifiableSet(EnumSet.copyOf(builder.codes));
        EnumSet<C> successes = EnumSet.copyOf(builder.codes);
        for (C code : builder.codes) {
            if (!isSuccess(code)) {
                successes.remove(code);
            }
        }
        successCodes = Collections.unmodifiableSet(successes);
    }

    private static boolean isSuccess(Enum<?> code) {
        return code instanceof Classified classified && classified.responseClass() == ResponseClass.SUCCESS;
    }

    /**
     * Starts a list of answers.
     *
     * @param <C> the enum of the codes
     * @param codes the class of the codes
     * @return a builder without answers
     */
    public static <C extends Enum<C>> Builder<C> of(Class<C> codes) {
        return new Builder<>(codes);
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty when the operation does not list the code, or lists it without phrases
     */
    public List<String> reasons(C code) {
        return reasonsByOrdinal.get(code.ordinal());
    }

    /**
     * The reason phrases of a code that have ids.
     *
     * @param code a code, not null
     * @return an unmodifiable map from the ids to the phrases; empty when the operation does not list the code
     */
    public Map<Enum<?>, String> reasonsById(C code) {
        return reasonsById.getOrDefault(code, Map.of());
    }

    /**
     * The name of a code in this table.
     *
     * @param code a code, not null
     * @param otherwise what to return if the table has no name of its own for the code, such as its usual name
     * @return the name
     */
    public String name(C code, String otherwise) {
        return names.getOrDefault(code, otherwise);
    }

    /**
     * The values of the answer with a code.
     *
     * @param code a code, not null
     * @return an unmodifiable map from the ids of fields to their values; empty when the operation does not list the code
     */
    public Map<String, Object> fields(C code) {
        return fields.getOrDefault(code, Map.of());
    }

    /**
     * The codes that the operation lists.
     *
     * @return an unmodifiable set in the order of the code table
     */
    public Set<C> codes() {
        return codes;
    }

    /**
     * The codes among {@link #codes()} that report success.
     *
     * @return an unmodifiable set in the order of the code table; empty when codes of this kind have no class
     */
    public Set<C> successCodes() {
        return successCodes;
    }

    /**
     * Collects the answers of one operation.
     *
     * @param <C> the enum of the codes
     */
    public static final class Builder<C extends Enum<C>> {
        private final EnumSet<C> codes;
        private final List<List<String>> reasonsByOrdinal;
        private final Map<C, Map<Enum<?>, String>> reasonsById = new HashMap<>();
        private final Map<C, String> names = new HashMap<>();
        private final Map<C, Map<String, Object>> fields = new HashMap<>();

        private Builder(Class<C> type) {
            codes = EnumSet.noneOf(type);
            reasonsByOrdinal = new ArrayList<>(Collections.nCopies(type.getEnumConstants().length, List.of()));
        }

        /**
         * Adds a code that the operation may answer.
         *
         * @param code the code
         * @param reasons its reason phrases, in order; none for a code without phrases
         * @return this builder
         */
        public Builder<C> with(C code, String... reasons) {
            codes.add(code);
            reasonsByOrdinal.set(code.ordinal(), List.of(reasons));
            return this;
        }

        /**
         * Adds a reason phrase with an id to a code.
         *
         * @param code the code, added before
         * @param id what programs call the phrase
         * @param reason the phrase
         * @return this builder
         */
        public Builder<C> reason(C code, Enum<?> id, String reason) {
            List<String> reasons = new ArrayList<>(reasonsByOrdinal.get(code.ordinal()));
            reasons.add(reason);
            reasonsByOrdinal.set(code.ordinal(), List.copyOf(reasons));
            Map<Enum<?>, String> byId = new HashMap<>(reasonsById.getOrDefault(code, Map.of()));
            byId.put(id, reason);
            reasonsById.put(code, Map.copyOf(byId));
            return this;
        }

        /**
         * Gives a code a name of its own.
         *
         * @param code the code
         * @param name its name as this table prints it
         * @return this builder
         */
        public Builder<C> name(C code, String name) {
            names.put(code, name);
            return this;
        }

        /**
         * Gives the answer with a code a value in a field.
         *
         * @param code the code
         * @param field the id of the field
         * @param value the value
         * @return this builder
         */
        public Builder<C> field(C code, String field, Object value) {
            Map<String, Object> values = new HashMap<>(fields.getOrDefault(code, Map.of()));
            values.put(field, value);
            fields.put(code, Map.copyOf(values));
            return this;
        }

        /**
         * Ends the list.
         *
         * @return the answers
         */
        public Answers<C> build() {
            return new Answers<>(this);
        }
    }
}
