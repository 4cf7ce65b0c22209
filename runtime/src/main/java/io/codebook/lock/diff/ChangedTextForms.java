package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text form of a table changed, and with it what schemas of the table have in its place. */
final class ChangedTextForms implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath form : facts.changed(FactType.TEXT_FORM)) {
            FactPath table = form.up(FactType.TABLE);
            List<FactPath> explained = new ArrayList<>(List.of(form));
            Set<String> schemas = new TreeSet<>();
            for (FactPath keyword : facts.changed(FactType.KEYWORD)) {
                FactPath schema = keyword.up(FactType.SCHEMA);
                if (facts.after(schema.at(FactType.CODES_OF)).equals(List.of(table.name()))
                        && facts.before(keyword).equals(placeholder(facts.before(form)))
                        && facts.after(keyword).equals(placeholder(facts.after(form)))) {
                    explained.add(keyword);
                    schemas.add(schema.name());
                }
            }
            String effect = schemas.isEmpty() ? "" : ", and with it schema " + String.join(" and schema ", schemas);
            facts.explain(ChangeKind.TEXT_FORM_CHANGED, form, ChangeText.of(facts, form) + effect, explained);
        }
    }

    /** A placeholder as locks have it, which is that of a pattern with the parts of the form. */
    private static List<String> placeholder(List<String> form) {
        return List.of("$code " + form.get(0));
    }
}
