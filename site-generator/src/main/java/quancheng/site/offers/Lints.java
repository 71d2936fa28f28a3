package quancheng.site.offers;

import java.util.List;
import quancheng.site.Language;
import quancheng.site.layout.Site;
import quancheng.store.posts.rules.Finding;

/** Phrases of one field that a rule speaks of, one by one: the phrase, the rule, and what to write instead. */
record Lints(String name, List<Line> lines) {

    record Line(boolean blocks, String tag, String phrase, String law, String rewrite) {
    }

    static Lints of(Site site, String field, List<Finding> findings) {
        return new Lints(site.say("lint"), findings.stream().filter(finding -> finding.field().equals(field)).map(finding -> line(site, finding)).toList());
    }

    private static Line line(Site site, Finding finding) {
        boolean chinese = site.language() == Language.ZH;
        return new Line(finding.blocks(), site.say(finding.blocks() ? "lint.must" : "lint.may"), finding.phrase(),
                chinese ? finding.rule().law() : finding.rule().lawEnglish(), chinese ? finding.rule().rewrite() : finding.rule().rewriteEnglish());
    }
}
