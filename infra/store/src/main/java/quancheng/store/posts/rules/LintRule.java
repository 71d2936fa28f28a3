package quancheng.store.posts.rules;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One rule about wording, as {@code lint.csv} has it.
 *
 * @param blocks    nobody can let it pass; otherwise an officer may, with a reason
 * @param fields    where it holds; empty for everywhere
 * @param law       the article; empty where it is our own rule
 * @param rewrite   what to write instead
 */
public record LintRule(String slug, boolean blocks, Set<String> fields, Pattern pattern, String law, String lawEnglish, String rewrite,
                       String rewriteEnglish) {

    boolean holdsFor(String field) {
        return fields.isEmpty() || fields.contains(field);
    }
}
