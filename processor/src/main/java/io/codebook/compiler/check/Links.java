package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A link is an http or https address, so that every output can show it as one. */
final class Links implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Row row : table.rows().values()) {
                Text link = row.link();
                if (link != null && !isAddress(link.value())) {
                    problems.add(
                            link.place(),
                            ProblemId.BAD_LINK,
                            "\"" + RowKey.LINK.word() + "\" must be an http or https address such as"
                                    + " https://example.com/errors/4009, but is \"" + link + "\"");
                }
            }
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
