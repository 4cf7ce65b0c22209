package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.output.UniqueNames;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The names that the modules of a book export, each given once, because one index exports all of them. None is that of a global
 * of the language, which the code of its module, or whoever imports it, could not use then.
 */
final class TsNames {
    private static final List<String> GLOBALS = List.of(
            "AggregateError",
            "Array",
            "ArrayBuffer",
            "ArrayLike",
            "AsyncIterable",
            "AsyncIterator",
            "Atomics",
            "Awaited",
            "BigInt",
            "BigInt64Array",
            "BigUint64Array",
            "Boolean",
            "Capitalize",
            "ConstructorParameters",
            "DataView",
            "Date",
            "Error",
            "EvalError",
            "Exclude",
            "Extract",
            "FinalizationRegistry",
            "Float32Array",
            "Float64Array",
            "Function",
            "Generator",
            "Infinity",
            "InstanceType",
            "Int16Array",
            "Int32Array",
            "Int8Array",
            "Intl",
            "Iterable",
            "Iterator",
            "JSON",
            "Lowercase",
            "Map",
            "Math",
            "NaN",
            "NoInfer",
            "NonNullable",
            "Number",
            "Object",
            "Omit",
            "Parameters",
            "Partial",
            "Pick",
            "Promise",
            "PromiseLike",
            "PropertyKey",
            "Proxy",
            "RangeError",
            "Readonly",
            "ReadonlyArray",
            "ReadonlyMap",
            "ReadonlySet",
            "Record",
            "ReferenceError",
            "Reflect",
            "RegExp",
            "Required",
            "ReturnType",
            "Set",
            "SharedArrayBuffer",
            "String",
            "Symbol",
            "SyntaxError",
            "ThisType",
            "TypeError",
            "URIError",
            "Uint16Array",
            "Uint32Array",
            "Uint8Array",
            "Uint8ClampedArray",
            "Uncapitalize",
            "Uppercase",
            "WeakMap",
            "WeakRef",
            "WeakSet",
            "decodeURI",
            "decodeURIComponent",
            "isFinite",
            "isNaN");

    private final UniqueNames names = new UniqueNames(GLOBALS);
    private final UniqueNames modules = new UniqueNames(List.of("index"));

    /** A name; if it is taken, the same with an underscore at its end. */
    String give(String name) {
        return names.give(name);
    }

    /** The name of the module of a type: {@code iot-code} for {@code IotCode}. */
    String giveModule(String type) {
        String constant = Objects.requireNonNull(JavaName.constant(type), "a type is a name");
        return modules.give(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
