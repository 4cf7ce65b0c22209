"""Prints what the enums of a package answer, in the lines of JavaAnswers."""

import enum


def text(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(text(one) for one in value)}]"
    return str(value.value if isinstance(value, enum.Enum) else value)


def name_of(code):
    return None if code is None else code.name


def codes(say, name, type, *, classes, fields, mappings, unique, unknown):
    """fields: ids to properties and whether unknown codes have them; mappings and unique: ids to methods."""
    for code in type:
        key = f"{name} {code.name}"
        say(key, "constant", code.name)
        say(key, "name", code.phrase)
        if code.meaning:
            say(key, "meaning", code.meaning)
        if hasattr(code, "retired"):
            say(key, "retired", code.retired)
        if classes:
            say(key, "class", code.response_class.name)
        for id, (property, _) in fields.items():
            say(key, id, getattr(code, property))
        for id, method in mappings.items():
            say(key, "to " + id, name_of(getattr(code, method)()))
        assert type.of(code.value) is type.find(code.value) is type.decode(code.value) is code
    for code in type:
        for constant, member in type.__members__.items():
            if member is code:
                say(name, f"by constant {constant}", type.find_by_name(constant).name)
    for id, (property, method) in unique.items():
        for code in type:
            value = getattr(code, property)
            if value is not None:
                say(name, f"by {id} {value}", getattr(type, "find" + method)(value).name)
                assert getattr(type, "decode" + method)(value) is code
    for number in unknown:
        code = type.decode(number)
        assert type.find(number) is None and code.number == number
        key = f"{name} unknown {number}"
        for id, (property, is_ranged) in fields.items():
            if is_ranged:
                say(key, id, getattr(code, property))
        if classes:
            say(key, "class", code.response_class.name)


def operations(say, name, type, codes):
    for operation in type:
        for code in codes:
            key = f"{name} {operation.name} {code.name}"
            say(key, "allows", operation.allows(code))
            may_answer = getattr(operation, "may_answer", operation.allows)
            say(key, "mayAnswer", may_answer(code))
            say(key, "reasons", operation.reasons(code))


def printer(file):
    return lambda *words: print(*(text(word) for word in words), file=file)
