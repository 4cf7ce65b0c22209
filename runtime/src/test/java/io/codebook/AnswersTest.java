package io.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private enum Status implements Classified {
        OK(ResponseClass.SUCCESS),
        CREATED(ResponseClass.SUCCESS),
        NOT_FOUND(ResponseClass.CLIENT_ERROR);

        private final ResponseClass responseClass;

        Status(ResponseClass responseClass) {
            this.responseClass = responseClass;
        }

        @Override
        public ResponseClass responseClass() {
            return responseClass;
        }
    }

    private enum Plain {
        A,
        B
    }

    private final Answers<Status> answers = Answers.of(Status.class)
            .with(Status.NOT_FOUND, "first reason", "second reason")
            .with(Status.CREATED, "made")
            .build();

    @Test
    void keepsTheReasonsInTheirOrder() {
        assertThat(answers.reasons(Status.NOT_FOUND)).containsExactly("first reason", "second reason");
        assertThat(answers.reasons(Status.OK)).isEmpty();
    }

    @Test
    void listsCodesInTheOrderOfTheirTable() {
        assertThat(answers.codes()).containsExactly(Status.CREATED, Status.NOT_FOUND);
        assertThat(answers.successCodes()).containsExactly(Status.CREATED);
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> answers.codes().remove(Status.CREATED))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.successCodes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.reasons(Status.NOT_FOUND).add("third"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void knowsNoSuccessAmongCodesWithoutClasses() {
        Answers<Plain> plain =
                Answers.of(Plain.class).with(Plain.A, "a").with(Plain.B, "b").build();

        assertThat(plain.codes()).containsExactly(Plain.A, Plain.B);
        assertThat(plain.successCodes()).isEmpty();
    }

    @Test
    void holdsMoreCodesThanALongHasBits() {
        UnicodeScript[] many = UnicodeScript.values();
        Answers<UnicodeScript> answers = Answers.of(UnicodeScript.class)
                .with(many[0], "first")
                .with(many[65], "two bits into the second long")
                .build();

        assertThat(answers.codes()).containsExactly(many[0], many[65]);
        assertThat(answers.reasons(many[1])).isEmpty();
        assertThat(answers.reasons(many[65])).containsExactly("two bits into the second long");
    }
}
