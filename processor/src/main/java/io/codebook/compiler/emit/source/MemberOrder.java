package io.codebook.compiler.emit.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the public members of a type before its private fields, constructors and helpers. JavaPoet writes all fields and
 * constructors first. Members are recognised by the layout of JavaPoet: an empty line separates two of them, and inside a
 * member an empty line is indented deeper.
 */
final class MemberOrder {
    private static final String ENUM = "enum ";

    private MemberOrder() {}

    /** The text of a file with the members of its type in order. */
    static String of(String file, String type) {
        int start = file.indexOf("{\n", file.indexOf("\n@")) + 2;
        int end = file.lastIndexOf("}\n");
        return file.substring(0, start)
                + ordered(file.substring(start, end), type, JavaText.INDENT)
                + file.substring(end);
    }

    /** @param body the members of a type, with the line break after the last */
    private static String ordered(String body, String type, String indent) {
        List<String> api = new ArrayList<>();
        List<String> machinery = new ArrayList<>();
        for (String member : members(body, indent)) {
            String declaration = declaration(member);
            if (isMachinery(declaration, member, type)) {
                machinery.add(member);
            } else {
                api.add(isType(declaration) ? inOrder(member, declaration, indent) : member);
            }
        }
        api.addAll(machinery);
        return String.join("\n", api);
    }

    /** The members, each with the line break at its end. */
    private static List<String> members(String body, String indent) {
        List<String> members = new ArrayList<>();
        String between = "\n\n" + indent;
        int start = 0;
        int end = body.indexOf(between);
        while (end >= 0) {
            if (body.charAt(end + between.length()) != ' ') {
                members.add(body.substring(start, end + 1));
                start = end + 2;
            }
            end = body.indexOf(between, end + 1);
        }
        members.add(body.substring(start));
        return members;
    }

    /** A member without its comment and its annotations. */
    private static String declaration(String member) {
        String text = member.stripLeading();
        if (text.startsWith("/**")) {
            text = text.substring(text.indexOf("*/") + 2).stripLeading();
        }
        while (text.startsWith("@")) {
            text = text.substring(text.indexOf('\n')).stripLeading();
        }
        return text;
    }

    private static boolean isMachinery(String declaration, String member, String type) {
        boolean isConstructor = declaration.startsWith(type + "(") && member.endsWith("}\n");
        return isConstructor || declaration.startsWith("private ") || declaration.startsWith("static {");
    }

    private static boolean isType(String declaration) {
        return declaration.startsWith(ENUM) || declaration.startsWith("public " + ENUM);
    }

    private static String inOrder(String member, String declaration, String indent) {
        int start = member.length() - declaration.length() + declaration.indexOf("{\n") + 2;
        int end = member.lastIndexOf(indent + "}");
        String name = declaration.substring(declaration.indexOf(ENUM) + ENUM.length(), declaration.indexOf(" {"));
        String inner = ordered(member.substring(start, end), name, indent + JavaText.INDENT);
        return member.substring(0, start) + inner + member.substring(end);
    }
}
