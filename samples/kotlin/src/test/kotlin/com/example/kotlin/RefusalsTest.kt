package com.example.kotlin

import com.example.kotlin.codes.IotCode
import io.codebook.Codebook
import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import kotlin.reflect.KClass
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services
import org.jspecify.annotations.NullMarked
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the compiler of Kotlin knows of generated types. */
class RefusalsTest {
    @TempDir lateinit var folder: Path

    @Test
    fun aRightUseRaisesNoWarning() {
        assertThat(
                compile(
                    "val given: IotCode = IotCode.of(4009)",
                    "val found: IotCode? = IotCode.find(4009)",
                    "val read: AnyIotCode = IotCode.decode(4009)",
                    "val number: Int? = found?.number()",
                    "val none: IotCode? = IotCode.findByErrorType(null)",
                )
            )
            .isEmpty()
    }

    @Test
    fun nullIsNotForgotten() {
        assertThat(
                compile(
                    "val found: IotCode = IotCode.find(4009)",
                    "val number: Int = IotCode.find(4009).number()",
                    "val label: String = IotCode.CONFLICT.errorType()",
                    "val category: IotCode.Category = AnyIotCode.Unknown(4077).category()",
                    "val read: AnyIotCode = IotCode.decodeByErrorType(null)",
                )
            )
            .containsExactly(
                "1: error: Initializer type mismatch: expected 'IotCode', actual 'IotCode?'.",
                "2: error: Only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable receiver" +
                    " of type 'IotCode?'.",
                "3: error: Initializer type mismatch: expected 'String', actual 'String?'.",
                "4: error: Initializer type mismatch: expected 'IotCode.Category', actual 'IotCode.Category?'.",
                "5: error: Null cannot be a value of a non-null type 'String'.",
            )
    }

    @Test
    fun whatIsNeverNullNeedsNoCare() {
        assertThat(
                compile(
                    "val code = IotCode.of(4009) ?: IotCode.OK",
                    "val number = IotCode.decode(4009)?.number()",
                    "val category = IotCode.CONFLICT.category()!!",
                )
            )
            .containsExactly(
                "1: warning: Elvis operator (?:) always returns the left operand of non-nullable type 'IotCode'.",
                "2: warning: Unnecessary safe call on a non-null receiver of type 'AnyIotCode'.",
                "3: warning: Unnecessary non-null assertion (!!) on a non-null receiver of type 'IotCode.Category'.",
            )
    }

    @Test
    fun everyCodeIsHandled() {
        assertThat(
                compile(
                    "fun known(code: IotCode) = when (code) { IotCode.OK -> 1; IotCode.CONFLICT -> 2 }",
                    "fun any(code: AnyIotCode) = when (code) { is IotCode -> 1; is AnyIotCode.Unknown -> 2 }",
                )
            )
            .containsExactly(
                "1: error: 'when' expression must be exhaustive. Add the 'NOT_FOUND' branch or an 'else' branch.",
                "2: error: 'when' expression must be exhaustive. Add the 'is UnknownErrorType' branch" +
                    " or an 'else' branch.",
            )
    }

    /** What the compiler says, each with the line that it is about. */
    private fun compile(vararg lines: String): List<String> {
        // The imports are in the first line, so that lines count from 1.
        val imports = "import com.example.kotlin.codes.AnyIotCode; import com.example.kotlin.codes.IotCode; "
        val file = Files.writeString(folder.resolve("Source.kt"), imports + lines.joinToString("\n"))
        val libraries = listOf(IotCode::class, Codebook::class, NullMarked::class, Unit::class)
        val arguments =
            K2JVMCompilerArguments().apply {
                freeArgs = listOf(file.toString())
                classpath = libraries.joinToString(File.pathSeparator) { placeOf(it).toString() }
                destination = folder.resolve("classes").toString()
                noStdlib = true
                noReflect = true
            }
        val messages = mutableListOf<String>()
        K2JVMCompiler().exec(collectorInto(messages), Services.EMPTY, arguments)
        return messages
    }

    private fun placeOf(type: KClass<*>): Path = Path.of(type.java.protectionDomain.codeSource.location.toURI())

    private fun collectorInto(messages: MutableList<String>) =
        object : MessageCollector {
            override fun report(
                severity: CompilerMessageSeverity,
                message: String,
                location: CompilerMessageSourceLocation?,
            ) {
                if (severity.isError || severity.isWarning) {
                    messages += "${location?.line}: ${severity.presentableName}: $message"
                }
            }

            override fun hasErrors() = messages.isNotEmpty()

            override fun clear() = messages.clear()
        }
}
