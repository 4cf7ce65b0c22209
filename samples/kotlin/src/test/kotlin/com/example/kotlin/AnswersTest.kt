package com.example.kotlin

import com.example.kotlin.codes.AnyIotCode
import com.example.kotlin.codes.IotCode
import com.example.kotlin.codes.IotException
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class AnswersTest {
    @Test
    fun knownAndUnknownCodesAreDescribed() {
        assertThat(describe(IotCode.CONFLICT)).isEqualTo("Conflict")
        assertThat(describe(IotCode.decode(4077))).isEqualTo("unknown code 4077")
        assertThat(describe(IotCode.decodeByErrorType("frozen"))).isEqualTo("unknown label frozen")
    }

    @Test
    fun whatIsMissingIsNull() {
        assertThat(IotCode.find(4077)).isNull()
        assertThat(labelOf(4009)).isEqualTo("conflict")
        assertThat(labelOf(2000)).isEqualTo("none")
        assertThat(labelOf(4077)).isEqualTo("none")
    }

    @Test
    fun unknownCodesCanBeCompared() {
        assertThat(AnyIotCode.Unknown(4077)).isEqualTo(IotCode.decode(4077))
    }

    @Test
    fun exceptionsCarryCodes() {
        assertThat(isWorthRetrying(IotCode.NOT_FOUND)).isTrue()
        assertThatThrownBy { throw IotException(IotCode.CONFLICT) }
            .isInstanceOfSatisfying(IotException::class.java) { assertThat(it.code()).isSameAs(IotCode.CONFLICT) }
    }
}
