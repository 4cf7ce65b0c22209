package com.example.codes;

import java.util.List;
import java.util.Set;

@SuppressWarnings("deprecation")
final class Use {
    static void run() {
        equal(List.of(FirstCode.values()), List.of(FirstCode.SUCCESS, FirstCode.WRONG));
        equal(List.of(SecondCode.values()), List.of(SecondCode.SUCCESS, SecondCode.MISTAKEN, SecondCode.GONE));
        equal(SecondCode.WRONG, SecondCode.MISTAKEN);
        equal(SecondCode.SUCCESS.kind(), SecondCode.Kind.GOOD);
        equal(SecondCode.GONE.sinceWhen(), "2.0");
        equal(ThirdCode.find(7).kind(), ThirdCode.Kind.BAD);
        equal(ThirdCode.find(2).sinceWhen(), null);

        equal(ThirdCode.find(2), ThirdCode.GONE_FOR_GOOD);
        equal(ThirdOperation.DELETE.retired(), "Use Write.");
        equal(ThirdOperation.DELETE.codes(), SecondOperation.DELETE.codes());
        equal(ThirdOperation.PUT, ThirdOperation.WRITE);

        equal(FirstOperation.READ.codes(), Set.of(SecondCode.SUCCESS, SecondCode.MISTAKEN));
        equal(SecondOperation.READ.codes(), Set.of(SecondCode.SUCCESS, SecondCode.MISTAKEN, SecondCode.GONE));
        equal(SecondOperation.READ.reasons(SecondCode.SUCCESS), List.of("It is read"));
        equal(SecondOperation.READ.reasons(SecondCode.MISTAKEN), List.of("It cannot be read"));
        equal(SecondOperation.WRITE.codes(), Set.of(SecondCode.SUCCESS, SecondCode.GONE));
        equal(SecondOperation.DELETE.group(), SecondOperation.Group.MAIN);
        equal(SecondOperation.Group.MAIN.title(), "Main group");
        equal(SecondOperation.OBSERVE.orFallback(SecondCode.GONE), SecondCode.MISTAKEN);
    }

    private static void equal(Object actual, Object expected) {
        if (!java.util.Objects.equals(actual, expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
