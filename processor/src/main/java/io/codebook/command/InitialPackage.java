package io.codebook.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds a package for the generated types of a project: that of its sources, or else its group, and {@code codes} below it. */
final class InitialPackage {
    private static final String USUAL = "com.example";
    private static final String LAST = "codes";
    private static final Pattern GROUP = Pattern.compile("(?m)^\\s*group\\s*=?\\s*[\"']([^\"']+)[\"']");

    private InitialPackage() {}

    /**
     * The package.
     *
     * @param sources the folder of the Java sources, which need not exist
     */
    static String of(Path folder, Path sources) throws IOException {
        String found = ofSources(sources);
        for (String other : List.of(ofPom(folder), ofGradle(folder), USUAL)) {
            found = SourceVersion.isName(found) ? found : other;
        }
        return found.endsWith("." + LAST) ? found : found + "." + LAST;
    }

    /** The package with a source that has the fewest packages around it; empty when there is none. */
    private static String ofSources(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return "";
        }
        List<Path> packages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java") && !sources.equals(file.getParent()))
                    .forEach(file -> packages.add(sources.relativize(file).getParent()));
        }
        packages.sort(Comparator.comparing(Path::getNameCount).thenComparing(Path::toString));
        return packages.isEmpty()
                ? ""
                : packages.get(0)
                        .toString()
                        .replace(packages.get(0).getFileSystem().getSeparator(), ".");
    }

    /** The group of a pom.xml, or that of its parent; empty when there is none. */
    private static String ofPom(Path folder) throws IOException {
        Path pom = folder.resolve(InitCommand.POM);
        if (!Files.isRegularFile(pom)) {
            return "";
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            return group(factory.createXMLStreamReader(new ByteArrayInputStream(Files.readAllBytes(pom))));
        } catch (XMLStreamException notAPom) {
            return ""; // the build reports it
        }
    }

    private static String group(XMLStreamReader xml) throws XMLStreamException {
        List<String> path = new ArrayList<>();
        String ofParent = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                path.add(xml.getLocalName());
                String place = String.join("/", path);
                boolean isOwn = place.equals("project/groupId");
                if (isOwn || place.equals("project/parent/groupId")) {
                    String group = xml.getElementText().strip();
                    path.remove(path.size() - 1);
                    if (isOwn) {
                        return group;
                    }
                    ofParent = group;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                path.remove(path.size() - 1);
            }
        }
        return ofParent;
    }

    private static String ofGradle(Path folder) throws IOException {
        Path build = InitCommand.gradleBuild(folder);
        Matcher group =
                GROUP.matcher(build == null ? "" : new String(Files.readAllBytes(build), StandardCharsets.UTF_8));
        return group.find() ? group.group(1) : "";
    }
}
