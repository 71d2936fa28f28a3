package quancheng.store.posts.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quancheng.store.DataTable;

/**
 * What must not stand in a post ({@code lint.csv}): each phrase with the law behind it and what to write instead. Text is
 * made {@link Plain} first, so that 限 女 性 and 限女性 in full width are the same.
 */
public final class Lint {

    private static final List<LintRule> RULES = DataTable.read(Lint.class, "lint.csv", row -> new LintRule(row.getField("rule"),
            row.getField("weight").equals("B"), Arrays.stream(row.getField("fields").split(" ")).filter(field -> !field.isEmpty())
                    .collect(Collectors.toSet()), Pattern.compile(row.getField("pattern")), row.getField("law"),
            row.getField("law_en"), row.getField("rewrite"), row.getField("rewrite_en")));

    private Lint() {
    }

    public static List<LintRule> rules() {
        return RULES;
    }

    /** Everything in one field, in the order it stands there. */
    public static List<Finding> check(String field, String typed) {
        return check(RULES, field, typed);
    }

    static List<Finding> check(List<LintRule> rules, String field, String typed) {
        Plain plain = Plain.of(typed.strip().isEmpty() ? "" : typed);
        List<Finding> findings = new ArrayList<>();
        rules.stream().filter(rule -> rule.holdsFor(field)).forEach(rule -> add(findings, rule, field, typed, plain));
        return findings.stream().sorted(Comparator.comparingInt(Finding::from)).toList();
    }

    private static void add(List<Finding> findings, LintRule rule, String field, String typed, Plain plain) {
        Matcher matcher = rule.pattern().matcher(plain.text());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                int from = plain.from()[matcher.start()];
                int last = plain.from()[matcher.end() - 1];
                int to = last + Character.charCount(typed.codePointAt(last));
                findings.add(new Finding(rule, field, typed.substring(from, to), from, to));
            }
        }
    }

    /** Slugs of the rules that block. */
    static Set<String> blocked(List<Finding> findings) {
        return findings.stream().filter(Finding::blocks).map(finding -> finding.rule().slug()).collect(Collectors.toSet());
    }
}
