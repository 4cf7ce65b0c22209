package io.codebook.compiler.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.ConflictedText;
import io.codebook.compiler.merge.ConflictedLock;
import io.codebook.compiler.merge.LockMerge;
import io.codebook.compiler.merge.MergeSides;
import io.codebook.compiler.merge.MergedLock;
import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two branches of random edits: whatever is known about their common ancestor, the merged lock is the same. */
class RandomMergesTest {
    private static final int RUNS = 60;

    private static final List<String> STYLES = List.of("--quiet", "--diff3", "--zdiff3");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mergesAlikeWithAndWithoutTheAncestor(long seed) throws Exception {
        Random random = new Random(seed);
        int merged = 0;
        int mergedByRecords = 0;
        int mergedFromText = 0;
        for (int run = 0; run < RUNS; run++) {
            Branches branches = Branches.of(random.nextLong());
            String story = "seed " + seed + " run " + run + "\n" + branches;
            MergedLock lock = LockMerge.of(branches.sides());
            MergedLock swapped = LockMerge.of(branches.swapped());
            assertThat(swapped.contradictions()).as(story).hasSameSizeAs(lock.contradictions());
            if (lock.contradictions().isEmpty()) {
                merged++;
                assertThat(swapped.lock().withoutHistory())
                        .as(story)
                        .isEqualTo(lock.lock().withoutHistory());
                mergedByRecords += isSame(LockMerge.of(branches.sides().since(null)), lock, story);
                String style = STYLES.get(run % STYLES.size());
                mergedFromText += isSame(mergeText(style, branches), lock, style + " " + story);
            }
        }
        assertThat(merged).isGreaterThan(RUNS / 4);
        assertThat(mergedByRecords).isGreaterThan(RUNS / 10);
        assertThat(mergedFromText).isGreaterThan(RUNS / 6);
    }

    /** 1 for an equal lock, and 0 for one that a person has to merge. */
    private static int isSame(MergedLock merged, MergedLock expected, String story) {
        if (!merged.contradictions().isEmpty()) {
            return 0;
        }
        assertThat(merged.lock()).as(story).isEqualTo(expected.lock());
        return 1;
    }

    /** Merges what git makes of the texts. */
    private MergedLock mergeText(String style, Branches branches) throws Exception {
        Files.writeString(folder.resolve("ours"), branches.ours().toString());
        Files.writeString(folder.resolve("ancestor"), branches.ancestor().toString());
        Files.writeString(folder.resolve("theirs"), branches.theirs().toString());
        Process git = new ProcessBuilder("git", "merge-file", "-p", style, "ours", "ancestor", "theirs")
                .directory(folder.toFile())
                .start();
        String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isNotNegative().isLessThan(128);
        Problems problems = new Problems();
        MergeSides sides = ConflictedLock.read("codes.lock", ConflictedText.of(text), problems);
        assertThat(problems.lines()).as(text).isEmpty();
        return LockMerge.ofConflict(Objects.requireNonNull(sides));
    }

    private record Branches(CodesLock ancestor, CodesLock ours, CodesLock theirs) {
        static Branches of(long seed) {
            Random one = new Random(seed);
            Random other = new Random(seed);
            RandomBook ourBook = new RandomBook(one);
            RandomBook theirBook = new RandomBook(other);
            CodesLock ancestor = edited(ourBook.lock(), ourBook, one);
            assertThat(edited(theirBook.lock(), theirBook, other)).isEqualTo(ancestor);
            other.setSeed(seed + 1);
            return new Branches(ancestor, edited(ancestor, ourBook, one), edited(ancestor, theirBook, other));
        }

        MergeSides sides() {
            return new MergeSides("ours", ours, "theirs", theirs, ancestor);
        }

        MergeSides swapped() {
            return new MergeSides("theirs", theirs, "ours", ours, ancestor);
        }

        private static CodesLock edited(CodesLock start, RandomBook book, Random random) {
            CodesLock lock = start;
            for (int round = 0; round < 2; round++) {
                for (int edit = 0; edit <= random.nextInt(2); edit++) {
                    book.edit();
                }
                LockComparison comparison = LockComparison.of(lock, book.lock());
                List<Change> may = comparison.changes().stream()
                        .filter(change -> change.kind().grade() != Grade.NEVER)
                        .toList();
                lock = Acceptance.accept(comparison, may, "reason " + random.nextInt(100));
            }
            return lock;
        }
    }
}
