package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into nodes with places. It works on the events of SnakeYAML's parser, because SnakeYAML's composer resolves
 * aliases silently and reports its limits without a place.
 */
public final class YamlReader {
    private static final int MAX_DEPTH = 40;
    /** In an escape of 32 bits, which starts with a capital U. */
    private static final int ESCAPE_DIGITS = 8;

    private final String file;
    private final Problems problems;
    private final StreamReader characters;
    private final ParserImpl events;
    private final TrailingComments comments;
    private boolean hasCommentInText;

    private YamlReader(String file, String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // Source has its own limit, with a place in the message
        this.file = file;
        this.problems = problems;
        this.characters = new StreamReader(text);
        this.events = new ParserImpl(characters, options);
        this.comments = new TrailingComments(text);
    }

    /** The root of the only document, or null after reporting why the file has none. */
    public static @Nullable Node read(Source source, Problems problems) {
        String text = source.text(problems);
        if (text == null
                || ConflictedText.report(source.file(), text, problems)
                || !RawCharacters.areAllowed(source.file(), text, problems)) {
            return null;
        }
        YamlReader reader = new YamlReader(source.file(), text, problems);
        try {
            return reader.document();
        } catch (TooDeep tooDeep) {
            problems.add(
                    tooDeep.place,
                    ProblemId.TOO_DEEP,
                    "values are nested deeper than " + MAX_DEPTH + " levels; remove some levels");
        } catch (ReaderException unprintable) {
            problems.add(
                    source.placeOf(text, unprintable.getPosition()),
                    ProblemId.BAD_CHARACTER,
                    String.format("character U+%04X is not allowed in YAML; remove it", unprintable.getCodePoint()));
        } catch (NumberFormatException tooLarge) { // SnakeYAML's own, of an escape above U+7FFFFFFF
            problems.add(
                    place(source.file(), reader.characters.getMark()),
                    ProblemId.NOT_YAML,
                    SyntaxError.NOT_VALID + "the escape \\U" + reader.characters.prefix(ESCAPE_DIGITS)
                            + " is no character, because the largest is \\U0010FFFF; correct it");
        } catch (MarkedYAMLException broken) {
            if (!reader.hasCommentInText) { // such a comment may have taken a bracket with it
                SyntaxError.report(source.file(), text, broken, problems);
            }
        }
        return null;
    }

    private @Nullable Node document() {
        events.getEvent(); // the start of the stream
        if (events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    Place.startOf(file),
                    ProblemId.EMPTY_FILE,
                    "the file has no content; start it with \"codebook: 1\"");
            return null;
        }
        events.getEvent(); // the start of the document
        Node root = node(0);
        events.getEvent(); // its end
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    place(events.peekEvent()),
                    ProblemId.TWO_DOCUMENTS,
                    "a second YAML document is not allowed; move its content into the first and remove the \"---\"");
        }
        return root;
    }

    private Node node(int depth) {
        Event event = events.getEvent();
        Place place = place(event);
        if (depth > MAX_DEPTH) {
            throw new TooDeep(place);
        }
        if (event instanceof AliasEvent alias) {
            problems.add(
                    place,
                    ProblemId.ALIAS,
                    "the YAML alias *" + alias.getAnchor() + " is not allowed; write the value itself");
            return new Node.Scalar(place, "*" + alias.getAnchor(), false);
        }
        reportAnchorAndTag(event, place);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        return event.is(Event.ID.SequenceStart) ? sequence(place, depth) : mapping(place, depth);
    }

    private void reportAnchorAndTag(Event event, Place place) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(
                    place, ProblemId.ANCHOR, "the YAML anchor &" + node.getAnchor() + " is not allowed; remove it");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            problems.add(place, ProblemId.TAG, "the YAML tag " + tag + " is not allowed; remove it");
        }
    }

    private Node scalar(ScalarEvent scalar, Place place) {
        String text = scalar.getValue();
        int bad = Characters.firstNotAllowed(text);
        if (bad >= 0) {
            problems.add(
                    place,
                    ProblemId.BAD_CHARACTER,
                    String.format("character U+%04X is not allowed in a text; remove it", bad));
        }
        if (scalar.isPlain()) {
            reportCommentBehind(scalar.getEndMark());
        }
        return new Node.Scalar(place, text, scalar.isPlain());
    }

    private void reportCommentBehind(Mark end) {
        TrailingComments.Found found = comments.behind(end.getIndex());
        if (found != null) {
            hasCommentInText = true;
            problems.add(
                    new Place(file, end.getLine() + 1, end.getColumn() + found.blanks() + 1),
                    ProblemId.COMMENT_IN_TEXT,
                    "\"" + found.word()
                            + "\" starts a comment and is not part of the text; put the text in quotes, or write a"
                            + " space behind the # of a comment");
        }
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.getEvent();
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (key instanceof Node.Scalar name) {
                entries.add(new Node.Entry(name, value));
            } else {
                problems.add(key.place(), ProblemId.WRONG_TYPE, "a key must be a text, but is " + key.kind());
            }
        }
        events.getEvent();
        return new Node.Mapping(place, entries);
    }

    private Place place(Event event) {
        return place(file, event.getStartMark());
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
