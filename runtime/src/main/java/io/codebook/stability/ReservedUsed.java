package io.codebook.stability;

/** A code takes a number that was reserved by itself. */
final class ReservedUsed implements Rule {
    private static final Kind KIND = new Kind("reserved-used", Grade.REASON, "choose another number", Effect.WIRE);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path code : differences.added(Patterns.CODE)) {
            Path reservation = code.first(2).and("reserved", code.last());
            if (!differences.before(reservation).isEmpty()) {
                String what = Names.of(code) + " takes a number that was reserved: "
                        + LockLine.texts(differences.before(reservation));
                findings.add(KIND, code, what, code, reservation);
            }
        }
    }
}
