package io.codebook.processor;

import com.google.auto.service.AutoService;
import io.codebook.compiler.Compiler;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.emit.JarLockEmitter;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.emit.ReflectionConfig;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The annotation processor: compiles the file that {@code @Codebook} names into types of the annotated package. */
@AutoService(Processor.class)
public final class CodebookProcessor extends AbstractProcessor {
    /** As a text, so that the processor runs without the runtime jar. */
    static final String ANNOTATION = "io.codebook.Codebook";

    /** Claimed, because javac warns about annotations that no processor claims. */
    static final String GENERATED = "io.codebook.Generated";

    /** Overridden, because reading the equivalent annotation loads 60 classes. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new HashSet<>(Set.of(ANNOTATION, GENERATED));
        types.addAll(ClaimedAnnotations.ofLibraries());
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(
                CodesFile.DIR_OPTION, CodesFile.STRICT_OPTION, CodesFile.WITHOUT_OPTION, CodesFile.GRAALVM_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<String> problems = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(ANNOTATION)) {
                compile(round.getElementsAnnotatedWith(annotation), round, files, problems);
            }
        }
        List<OutputFile> joined = JarLockEmitter.joined(files);
        for (Problem conflict : FileConflicts.find(joined)) {
            problems.add(conflict.toString());
        }
        if (problems.isEmpty()) {
            problems.addAll(write(joined));
        }
        // Not at an element: javac shows only the first of several errors at one place, and these lines have places of
        // their own.
        for (String problem : problems) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem);
        }
        return ClaimedAnnotations.areOurs(annotations, round);
    }

    private void compile(
            Set<? extends Element> annotated, RoundEnvironment round, List<OutputFile> files, List<String> problems) {
        List<PackageElement> packages = new ArrayList<>();
        for (List<PackageElement> ofOneFile : AnnotatedPackages.byFile(annotated, processingEnv)) {
            if (ofOneFile.size() == 1) {
                packages.addAll(ofOneFile);
            } else {
                problems.add(
                        AnnotatedPackages.namedTwice(ofOneFile, processingEnv).toString());
            }
        }
        new CompiledFiles(packages, (named, all) -> compile(named, all, round, files, problems)).compile();
    }

    private Compiler.@Nullable Result compile(
            PackageElement annotated,
            CompiledFiles all,
            RoundEnvironment round,
            List<OutputFile> files,
            List<String> problems) {
        CodesFile file = CodesFile.of(annotated, processingEnv);
        try {
            Source source = file.fetch();
            Compiler.Result result = Compiler.compile(
                    source,
                    file.fetchLock(),
                    new GateOptions(file.isStrict(), SuggestedCommands.on(file.path())),
                    new JavaTarget(
                            annotated.getQualifiedName().toString(),
                            file.name(),
                            Libraries.of(annotated, processingEnv.getElementUtils(), file.withoutLibraries()),
                            new CompiledTypes(
                                    annotated,
                                    processingEnv.getElementUtils(),
                                    round.getRootElements(),
                                    this::classFile,
                                    all::find)));
            files.addAll(result.files());
            if (file.isForNativeImage()) {
                files.add(ReflectionConfig.of(
                        result.files(), annotated.getQualifiedName().toString(), Place.startOf(file.name())));
            }
            problems.addAll(result.problems());
            for (String note : result.notes()) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, note);
            }
            return result;
        } catch (CodesFile.NotFetched notFetched) {
            problems.add(notFetched.problem().toString());
        } catch (RuntimeException defect) {
            String what = "internal error in Codebook; please report it together with this file; cause: " + defect
                    + Stream.of(defect.getStackTrace())
                            .findFirst()
                            .map(frame -> " at " + frame)
                            .orElse("");
            problems.add(new Problem(Place.startOf(file.name()), ProblemId.DEFECT, what).toString());
        }
        return null;
    }

    private FileObject classFile(String packageName, String file) throws IOException {
        return processingEnv.getFiler().getResource(StandardLocation.CLASS_PATH, packageName, file);
    }

    private List<String> write(List<OutputFile> files) {
        List<String> problems = new ArrayList<>();
        for (OutputFile file : files) {
            try {
                GeneratedFileWriter.write(file, processingEnv.getFiler());
            } catch (IOException failed) {
                String what = file.name() + " could not be written: " + failed.getMessage();
                problems.add(new Problem(file.origin(), ProblemId.NOT_WRITTEN, what).toString());
            }
        }
        return problems;
    }
}
