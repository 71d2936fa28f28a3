package quancheng.site.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.site.posts.OfferWords;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Offer;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Risk;
import quancheng.store.posts.rules.WageFloor;

/** Makes what the rules found, and the card of the employer. */
final class FoundView {

    private static final String WELL = "o1";
    private static final String WEIGH = "w1";

    private final Site site;
    private final Matter matter;
    private final OfferWords words;
    private final WageFloor floor;

    FoundView(Site site, Matter matter, WageFloor floor) {
        this.site = site;
        this.matter = matter;
        this.words = new OfferWords(site);
        this.floor = floor;
    }

    CaseView.Panel view() {
        List<CaseView.Line> lines = new ArrayList<>(matter.findings().stream().map(this::finding).toList());
        Offer offer = matter.offer().orElseThrow();
        boolean enough = floor.isReachedBy(offer);
        lines.add(new CaseView.Line(enough ? WELL : null, site.say("desk.posts.worth", words.hourly(offer)),
                Optional.of(new Tag(enough ? "t g" : "t e", site.say(enough ? "desk.posts.fine" : "desk.posts.blocks"))), new DiffView(site, matter, floor).floor()));
        lines.add(new CaseView.Line(WELL, words.weekly(offer), Optional.empty(), ""));
        matter.risks().stream().sorted().map(this::risk).forEach(lines::add);
        matter.next().filter(next -> !next.approvals().isEmpty()).ifPresent(next -> lines.add(new CaseView.Line(WELL,
                site.say("desk.posts.first", DiffView.approvals(next)), Optional.empty(), site.say("desk.posts.first.note"))));
        matter.next().filter(next -> next.appealed()).ifPresent(next -> lines.add(new CaseView.Line(WEIGH, site.say("desk.posts.appeal", next.rejecter()),
                Optional.empty(), next.decision().text())));
        return new CaseView.Panel("qf", site.say("desk.posts.found"), lines);
    }

    private CaseView.Line finding(Finding finding) {
        boolean chinese = site.language() == Language.ZH;
        String law = chinese ? finding.rule().law() : finding.rule().lawEnglish();
        String rewrite = chinese ? finding.rule().rewrite() : finding.rule().rewriteEnglish();
        return new CaseView.Line(finding.blocks() ? null : WEIGH, site.say("desk.posts.phrase", finding.phrase()),
                Optional.of(new Tag(finding.blocks() ? "t e" : "t j", site.say(finding.blocks() ? "desk.posts.blocks" : "desk.posts.warns"))),
                law.isEmpty() ? rewrite : site.say("desk.posts.rule", law, rewrite));
    }

    private CaseView.Line risk(Risk risk) {
        return new CaseView.Line(WEIGH, site.say("desk.posts.risk." + risk.slug()),
                Optional.of(new Tag("t j", site.say("desk.posts.two"))).filter(_ -> risk.weight() >= Risk.TWO), "");
    }

    CaseView.EmployerCard employer(LocalDate today) {
        Offer offer = matter.offer().orElseThrow();
        List<CaseView.Line> lines = new ArrayList<>();
        lines.add(new CaseView.Line(WELL, offer.employer(), Optional.empty(), offer.code() + " · " + words.type(offer.code())));
        lines.add(matter.employer().map(it -> verified(it, today)).orElseGet(() ->
                new CaseView.Line(null, site.say("desk.posts.employer.unknown"), Optional.empty(), "")));
        matter.employer().filter(it -> !it.name().equals(offer.employer())).ifPresent(it -> lines.add(new CaseView.Line(WEIGH,
                site.say("desk.posts.employer.name", it.name()), Optional.empty(), "")));
        matter.employer().ifPresent(it -> {
            lines.add(new CaseView.Line(WELL, words.replies(it.replies()), Optional.empty(), String.join(site.say("posts.list"), words.facilities(it))));
            if (!it.scope().isBlank()) {
                lines.add(new CaseView.Line(WELL, site.say("desk.posts.scope"), Optional.empty(), it.scope()));
            }
        });
        return new CaseView.EmployerCard(site.say("desk.posts.employer"), lines, matter.employer().map(it ->
                new Link(site.say("desk.posts.employer.open"), DeskLinks.to("employers", it.code().value()))));
    }

    private CaseView.Line verified(Employer employer, LocalDate today) {
        var it = employer.verification();
        boolean none = it.level() == 0 || it.isOverdue(today);
        return new CaseView.Line(none ? null : it.isDue(today) ? WEIGH : WELL, words.verification(employer),
                Optional.of(new Tag("t e", site.say("desk.posts.employer.first"))).filter(_ -> none), it.level() == 0 ? "" : site.say("desk.posts.employer.by", it.by()));
    }
}
