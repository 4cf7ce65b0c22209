package io.codebook.imports;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes that become rows, one for each number, and their synonyms. What becomes no row is remarked. */
final class KeptCodes {
    /** What registries call a number that is free. */
    private static final String UNASSIGNED = "unassigned";

    private final NumberKind kind;
    private final boolean keepsConstants;
    private final Map<String, FoundCode> byNumber = new LinkedHashMap<>();
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** @param keepsConstants whether constants are those of an enum that stays, which may be in small letters */
    KeptCodes(List<FoundCode> found, NumberKind kind, boolean keepsConstants) {
        this.kind = kind;
        this.keepsConstants = keepsConstants;
        found.forEach(this::keep);
    }

    private void keep(FoundCode code) {
        if (NumberForms.isRange(code.number()) && kind != NumberKind.TEXT) {
            remark(code, "left out the range " + code.number() + ": " + code.title());
            return;
        }
        if (code.title().equalsIgnoreCase(UNASSIGNED)) {
            remark(code, "left out " + code.number() + ", because it is not assigned");
            return;
        }
        if (!NumberForms.fits(code.number(), kind)) {
            remark(
                    code,
                    "left out, because \"" + code.number() + "\" is no number of the kind " + kind.word() + ": "
                            + code.title());
            return;
        }
        String number = NumberForms.canonical(code.number(), kind);
        FoundCode first = byNumber.putIfAbsent(number, code);
        if (first == null) {
            return;
        }
        String constant =
                code.constant().isEmpty() || keepsConstants ? code.constant() : JavaName.constant(code.constant());
        if (constant == null || constant.isEmpty() || first.constant().equals(code.constant())) {
            remark(code, "left out, because " + code.number() + " was there before: " + code.title());
        } else {
            synonyms.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(constant);
            remark(code, code.constant() + " has the number of " + first.title() + ", so it became a synonym");
        }
    }

    private void remark(FoundCode code, String text) {
        remarks.add(new Remark(code.place(), text));
    }

    List<FoundCode> codes() {
        return List.copyOf(byNumber.values());
    }

    /** The constants of others with the number of a code. */
    Set<String> synonyms(FoundCode code) {
        return synonyms.getOrDefault(NumberForms.canonical(code.number(), kind), Set.of());
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
