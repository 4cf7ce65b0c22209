package com.example.kotlin

import com.example.kotlin.codes.AnyIotCode
import com.example.kotlin.codes.IotCode

/** A constant that is added to the table does not compile here until somebody decides. */
fun isWorthRetrying(code: IotCode): Boolean =
    when (code) {
        IotCode.OK, IotCode.CONFLICT -> false
        IotCode.NOT_FOUND -> true
    }

/** The interface is sealed, so Kotlin knows that nothing else can come. */
fun describe(code: AnyIotCode): String =
    when (code) {
        is IotCode -> code.phrase()
        is AnyIotCode.Unknown -> "unknown code ${code.number()}"
        is AnyIotCode.UnknownErrorType -> "unknown label ${code.errorType()}"
    }

/** Both calls may return null, and Kotlin does not let that be forgotten. */
fun labelOf(number: Int): String = IotCode.find(number)?.errorType() ?: "none"
