package io.codebook.maven;

import java.io.IOException;
import java.nio.file.Path;

/** A project of two modules: one has the codes, the other one uses them. */
final class Reactor {
    private Reactor() {}

    static void in(Path folder) throws IOException {
        new Module(folder)
                .write(
                        "pom.xml",
                        Pom.project(
                                "root", "pom", "<modules><module>codes</module><module>user</module></modules>", ""));
        Module.withCodes(folder.resolve("codes"), Module.STAMPING, Module.CONFLICT)
                .accept();
        new Module(folder.resolve("user"))
                .write("pom.xml", Pom.of("user", Pom.dependency("com.example", "codes", "1"), ""))
                .write("src/main/java/com/example/user/User.java", """
                        package com.example.user;

                        import com.example.codes.IotCode;

                        final class User {
                            static final IotCode CODE = IotCode.CONFLICT;
                        }
                        """);
    }
}
