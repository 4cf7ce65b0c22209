package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.testing.GeneratedTypes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two enums that map to each other are complete whichever is used first, and however. */
class ClassInitialisationTest {
    private static final String FIRST_USES = """
            package com.example.codes;

            final class FirstUses {
                static void appToHttp() {
                    check(AppCode.DONE.toHttp() == HttpStatus.OK);
                }

                static void allHttp() {
                    check(AppCode.DONE.allHttp().size() == 2);
                }

                static void httpToApp() {
                    check(HttpStatus.GONE.toApp() == AppCode.MISSING);
                }

                static void profileToHttp() {
                    check(IamStatus.SUCCESS.toHttp() == HttpStatus.OK);
                }

                static void findApp() {
                    check(AppCode.find(4) == AppCode.BROKEN);
                }

                static void findHttp() {
                    check(HttpStatus.find(204) == HttpStatus.NO_CONTENT);
                }

                static void unknown() {
                    check(new AnyHttpStatus.Unknown(599).orGeneric() == HttpStatus.INTERNAL_SERVER_ERROR);
                }

                static void all() {
                    for (AppCode code : AppCode.values()) {
                        check((code.toHttp() == null) == (code == AppCode.WAIT));
                        check(code.allHttp().isEmpty() == (code == AppCode.WAIT));
                    }
                    for (HttpStatus status : HttpStatus.values()) {
                        check(status.toApp() != null && HttpStatus.find(status.number()) == status);
                    }
                }

                private static void check(boolean holds) {
                    if (!holds) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    private static Compilation compilation;

    @BeforeAll
    static void compile() {
        List<javax.tools.JavaFileObject> sources =
                InMemory.sources(new GoldenCase("http-and-profile").outputs(), "FirstUses", FIRST_USES);
        compilation = InMemory.compile(sources, "-Xlint:-deprecation");
        InMemory.assertClean(compilation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appToHttp", "allHttp", "httpToApp", "profileToHttp", "findApp", "findHttp", "unknown"})
    void isCompleteAfterAnyFirstUse(String first) throws ReflectiveOperationException {
        ClassLoader loader = new GeneratedTypes(compilation);
        call(loader, first);
        call(loader, "all");
    }

    @RepeatedTest(20)
    void isCompleteWhenTwoThreadsStartAtOppositeEnds() throws Exception {
        ClassLoader loader = new GeneratedTypes(compilation);
        List<Callable<Object>> starts = List.of(() -> call(loader, "appToHttp"), () -> call(loader, "httpToApp"));
        ExecutorService threads = Executors.newFixedThreadPool(starts.size());
        try {
            for (Future<Object> start : threads.invokeAll(starts, 10, TimeUnit.SECONDS)) {
                assertThat(start.isCancelled()).as("deadlock").isFalse();
                start.get();
            }
        } finally {
            threads.shutdownNow();
        }
        call(loader, "all");
    }

    private static Object call(ClassLoader loader, String method) throws ReflectiveOperationException {
        var use = Class.forName(GoldenCase.PACKAGE + ".FirstUses", true, loader).getDeclaredMethod(method);
        use.setAccessible(true);
        return use.invoke(null);
    }
}
