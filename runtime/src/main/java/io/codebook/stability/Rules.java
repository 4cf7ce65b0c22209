package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** All rules, in the order in which they look: what explains much before what explains little. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new CodeRenumbered());
        rules.add(new OperationRenamed());
        rules.add(new RetiredReused());
        rules.add(new CodeMoved());
        rules.addAll(TableRules.all());
        rules.addAll(FieldRules.all());
        rules.addAll(CodeRules.all());
        rules.addAll(OperationRules.all());
        rules.addAll(MappingRules.all());
        rules.addAll(SchemaRules.all());
        rules.add(new Unexplained());
        return List.copyOf(rules);
    }
}
