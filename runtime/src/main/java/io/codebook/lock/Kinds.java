package io.codebook.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All kinds of change: a line each, with its grade and whom it reaches. A kind of which that is all to say has a pattern,
 * and is found where something like it is new ({@code +}), gone ({@code -}) or another ({@code ~}).
 */
final class Kinds {
    /** What looks before all others, since it explains most. */
    private static final String TABLES = """
            table-added                ok                                         + table *
            table-removed              break  wire source binary schema           - table *
            table-kind-changed         break  wire source binary schema
            number-kind-changed        break  wire source binary schema           ~ table * number
            type-renamed               break  source binary                       ~ table * type
            parts-declared             break  source binary                       + table * parts
            parts-dropped              break  source binary                       - table * parts
            parts-changed              break  source binary                       ~ table * parts
            profile-declared           ok                                         + table * profile-of
            profile-dropped            break  source binary                       - table * profile-of
            profile-changed            break  wire source binary                  ~ table * profile-of
            codes-from-changed         break  wire source binary
            """;

    private static final String PARTS = """
            table-fallback-added       ok                                         + table * fallback
            table-fallback-dropped     break  wire source binary                  - table * fallback
            table-fallback-changed     break  wire                                ~ table * fallback
            code-renumbered            break  wire schema
            codes-swapped              break  wire schema
            number-taken-over          break  wire source binary schema wording
            operation-renamed          break  source binary wording
            operation-moved            break  source binary
            code-moved                 break  wire source binary schema wording
            retired-reused             never  wire source binary schema wording
            code-restored              reason wire source binary schema wording
            reserved-used              reason wire
            code-added                 ok
            code-removed               break  wire source binary schema
            code-replaced              break  wire source binary schema wording
            constant-changed           break  source binary
            constant-changed-with-alias reason source
            phrase-reworded            reason schema wording                      ~ table * code * name
            meaning-added              ok     wording                             + table * code * meaning
            meaning-dropped            reason schema wording                      - table * code * meaning
            meaning-reworded           reason schema wording                      ~ table * code * meaning
            code-retired               reason wire source                         + table * code * retired
            code-unretired             reason wire                                - table * code * retired
            retirement-reworded        ok     wording                             ~ table * code * retired
            code-deprecated            ok     source                              + table * code * deprecated
            code-undeprecated          ok     source                              - table * code * deprecated
            deprecation-reworded       ok     wording                             ~ table * code * deprecated
            since-added                ok                                         + table * code * since
            since-dropped              reason wire                                - table * code * since
            since-changed              reason wire                                ~ table * code * since
            fallback-added             ok     wire                                + table * code * fallback
            fallback-dropped           reason wire                                - table * code * fallback
            fallback-changed           reason wire                                ~ table * code * fallback
            alias-added                ok                                         + table * code * alias *
            alias-dropped              break  source binary                       - table * code * alias *
            reservation-added          ok                                         + table * reserved *
            reservation-dropped        reason wire                                - table * reserved *
            reservation-reworded       ok     wording                             ~ table * reserved *
            field-value-added          reason wire schema                         + table * code * field *
            field-value-dropped        break  wire schema                         - table * code * field *
            field-value-changed        break  wire schema
            field-value-reworded       reason wording
            field-added                ok
            field-removed              break  source binary schema
            field-retyped              break  source binary schema                ~ table * field * type
            uniqueness-promised        ok                                         + table * field * unique
            uniqueness-dropped         break  wire source binary                  - table * field * unique
            field-made-optional        break  source schema                       + table * field * optional
            field-made-required        ok                                         - table * field * optional
            stability-changed          reason wording                             ~ table * field * stability
            value-added                ok                                         + table * field * value *
            value-removed              break  source binary schema                - table * field * value *
            value-changed              break  wire source binary                  ~ table * field * value *
            group-added                ok
            group-removed              break  wire source binary
            group-renamed              break  source binary wording
            group-retitled             reason source wording                      ~ table * group *
            operation-added            ok                                         + table * operation * *
            operation-removed          break  wire source binary                  - table * operation * *
            operation-constant-changed break  source binary                       ~ table * operation * * constant
            answer-added               ok     wire                                + table * operation * * answer *
            answer-removed             break  wire                                - table * operation * * answer *
            phrases-changed            reason wording                             ~ table * operation * * answer *
            row-filled                 reason wire
            row-emptied                break  wire
            target-changed             break  wire
            alternative-added          ok     wire
            alternative-dropped        break  wire
            mapping-added              ok                                         + mapping * *
            mapping-removed            break  wire source binary                  - mapping * *
            none-reworded              ok     wording
            otherwise-added            ok
            otherwise-dropped          ok
            otherwise-changed          break  wire
            schema-added               ok                                         + schema *
            schema-removed             break  schema                              - schema *
            schema-tightened           break  schema
            schema-loosened            reason schema
            schema-changed             break  schema
            promise-changed            break  wire source binary schema wording
            """;

    private static final List<List<String>> TABLE_LINES = lines(TABLES);
    private static final List<List<String>> PART_LINES = lines(PARTS);
    private static final Map<String, Kind> ALL = all();

    private Kinds() {}

    static Kind of(String id) {
        Kind kind = ALL.get(id);
        if (kind == null) {
            throw new IllegalArgumentException(id);
        }
        return kind;
    }

    static void findTables(Differences differences) {
        find(TABLE_LINES, differences);
    }

    static void findParts(Differences differences) {
        find(PART_LINES, differences);
    }

    private static void find(List<List<String>> lines, Differences differences) {
        for (List<String> line : lines) {
            int sign = sign(line);
            if (sign < line.size()) {
                FactPath pattern = new FactPath(line.subList(sign + 1, line.size()));
                for (FactPath path : differences.found(line.get(sign), pattern)) {
                    differences.explain(line.get(0), path, Names.change(differences, path));
                }
            }
        }
    }

    private static Map<String, Kind> all() {
        Map<String, Kind> all = new LinkedHashMap<>();
        for (List<List<String>> lines : List.of(TABLE_LINES, PART_LINES)) {
            for (List<String> line : lines) {
                all.put(line.get(0), kind(line));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static Kind kind(List<String> line) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (String effect : line.subList(2, sign(line))) {
            effects.add(Effect.valueOf(effect.toUpperCase(Locale.ROOT)));
        }
        Grade grade = Grade.valueOf(line.get(1).toUpperCase(Locale.ROOT));
        return new Kind(line.get(0), grade, Collections.unmodifiableSet(effects));
    }

    private static List<List<String>> lines(String kinds) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : kinds.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(List.of(line.split(" +", -1)));
            }
        }
        return List.copyOf(lines);
    }

    /** Where the sign before the pattern stands in a line, or its end. */
    private static int sign(List<String> line) {
        int sign = 2;
        while (sign < line.size() && !"+-~".contains(line.get(sign))) {
            sign++;
        }
        return sign;
    }
}
