package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three modules, of which each imports the codes of the one before: goals and compiler see what the other module has. */
class ImportsIT {
    private static final String DEVICE = """
            codebook: 1
            tables:
              device:
                type: DeviceCode
                number: int
                codes:
                  1: {name: Busy}
                  2: {name: Offline}
            """;

    private static final String ACCEPT = "io.codebook:codebook-maven-plugin:" + Repository.VERSION + ":accept";
    private static final String RENAMED = "import-changed:import/device/code/1/name";

    @TempDir
    private Path folder;

    @Test
    void changesOfTheOtherModuleAreAcceptedInEachModule() throws IOException {
        new Module(folder)
                .write(
                        "pom.xml",
                        Pom.project(
                                "root",
                                "pom",
                                "<modules><module>device</module><module>iot</module><module>web</module></modules>",
                                ""));
        Module device = module("device", Pom.dependency("codebook-runtime"), DEVICE);
        Module iot = module("iot", Pom.dependency("com.example", "device", "1"), """
                codebook: 1
                imports:
                  device: com.example.device.DeviceCode
                tables:
                  iot: {type: IotCode, number: int, codes: {4001: {name: Busy}, 4002: {name: Offline}}}
                mappings:
                  - {from: iot, to: device, codes: {4001: 1, 4002: 2}}
                  - {from: device, to: iot, codes: {1: 4001, 2: 4002}}
                """);
        Module web = module("web", Pom.dependency("com.example", "iot", "1"), """
                codebook: 1
                imports:
                  iot: com.example.iot.IotCode
                  unit: java.util.concurrent.TimeUnit
                mappings:
                  - {from: iot, to: unit, codes: {4001: SECONDS, 4002: DAYS}}
                """);
        maven("compile", ACCEPT).fine();
        assertThat(iot.read("codes.lock")).contains("import device code 1 name = \"Busy\"\n");
        assertThat(web.read("codes.lock"))
                .contains("import iot code 4001 name = \"Busy\"\n", "import unit code DAYS constant = \"DAYS\"\n");

        device.write("codes.yaml", DEVICE.replace("name: Busy", "name: Occupied, constant: BUSY"))
                .accept();
        Run renamed = maven("compile");
        assertThat(renamed.lines())
                .filteredOn(line -> line.contains("codes.yaml:"))
                .singleElement()
                .asString()
                .startsWith(
                        "[ERROR] iot/codes.yaml:7:43: [import-changed] name of code 1 of imported table device changed from"
                                + " \"Busy\" to \"Occupied\" in com.example.device.DeviceCode (iot/codes.lock:3); grade: reason;")
                .contains(" --because \"...\" --only " + RENAMED + " --class-path \"...\" ");
        maven(ACCEPT, "-pl", "iot", "-Dcodebook.because=another name", "-Dcodebook.only=" + RENAMED)
                .fine();
        maven("compile").fine();
        assertThat(iot.read("codes.lock")).contains("import device code 1 name = \"Occupied\"\n");
    }

    private Module module(String name, String dependencies, String codes) throws IOException {
        return new Module(folder.resolve(name))
                .write("pom.xml", Pom.of(name, dependencies, Pom.PROCESSING + Module.STAMPING))
                .write("codes.yaml", codes)
                .write("src/main/java/com/example/" + name + "/package-info.java", """
                        @Codebook("codes.yaml")
                        package com.example.%s;

                        import io.codebook.Codebook;
                        """.formatted(name));
    }

    private Run maven(String... arguments) {
        return Run.maven(Jdks.OURS, folder, arguments);
    }
}
