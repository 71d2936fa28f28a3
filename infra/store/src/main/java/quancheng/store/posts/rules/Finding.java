package quancheng.store.posts.rules;

/**
 * A phrase that must not stand, or is better not there.
 *
 * @param field  the form's field it stands in
 * @param phrase as it was typed, with whatever was hidden in it
 * @param from   where it begins in the field, in UTF-16 units; {@code to} is exclusive
 */
public record Finding(LintRule rule, String field, String phrase, int from, int to) {

    public boolean blocks() {
        return rule.blocks();
    }
}
