package io.codebook.compiler.gate;

import io.codebook.compiler.accept.LockAudit;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;

/** Reports what a lock changed or lost since an older one, the baseline, without a record. */
public final class BaselineCheck {
    private BaselineCheck() {}

    /** Compares the lock of a codes.yaml with the baseline. */
    public static void run(String codesFile, CurrentFacts facts, LockFile lock, LockFile baseline, Problems problems) {
        LockAudit audit = new LockAudit(baseline.lock(), lock.lock());
        ChangeReport report = new ChangeReport(facts, codesFile, lock, null);
        String restore = "restore " + lock.file() + " from the baseline";
        LockLines lines = baseline.lines();
        for (Change change : audit.unrecorded()) {
            problems.add(report.unrecorded(change, baseline.file(), lines, restore + ", then accept the change"));
        }
        for (FactPath lost : audit.lost()) {
            int line = lines.line(lost);
            problems.add(
                    Place.startOf(lock.file()),
                    ProblemId.RECORD_LOST,
                    (LockRecord.isRecord(lost) ? "a record" : "a fact") + " is missing that " + baseline.file()
                            + (line == 0 ? "" : ":" + line) + " has: " + lost + "; " + restore);
        }
    }
}
