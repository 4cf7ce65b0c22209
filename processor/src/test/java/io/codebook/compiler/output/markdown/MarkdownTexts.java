package io.codebook.compiler.output.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a parser of Markdown reads in a reference, behind its table of contents.
 *
 * @param texts the text of each line
 * @param anchors what links can end with
 * @param links what links do end with
 */
record MarkdownTexts(List<String> texts, List<String> anchors, List<String> links) {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"(.+)\">");

    static MarkdownTexts of(String markdown) {
        MarkdownTexts texts = new MarkdownTexts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        parser.parse(markdown).accept(texts.new Reader());
        return texts;
    }

    private final class Reader extends AbstractVisitor {
        private StringBuilder line = new StringBuilder();
        private boolean isBody;

        @Override
        public void visit(Heading heading) {
            isBody |= heading.getLevel() > 1;
            block(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof Document) {
                block(paragraph);
            } else {
                visitChildren(paragraph);
            }
        }

        @Override
        public void visit(ListItem fact) {
            block(fact);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                block(node);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(Text text) {
            line.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            line.append(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().startsWith("#")) {
                links.add(link.getDestination().substring(1));
            }
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline html) {
            Matcher anchor = ANCHOR.matcher(html.getLiteral());
            if (html.getLiteral().equals("<br>")) {
                end();
            } else if (anchor.matches()) {
                anchors.add(anchor.group(1));
            } else if (!html.getLiteral().equals("</a>")) {
                line.append(html.getLiteral());
            }
        }

        private void block(Node node) {
            visitChildren(node);
            if (node instanceof ListItem) {
                int colon = line.indexOf(": ");
                addText(line.substring(0, Math.max(colon, 0)));
                line.delete(0, colon + 2);
            }
            end();
        }

        private void end() {
            addText(line.toString());
            line = new StringBuilder();
        }

        private void addText(String text) {
            if (isBody && !text.isEmpty()) {
                texts.add(text);
            }
        }
    }
}
