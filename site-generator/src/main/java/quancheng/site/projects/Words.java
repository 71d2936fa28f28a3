package quancheng.site.projects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import quancheng.site.Language;
import quancheng.site.activities.Phrase;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.projects.Evidence;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Status;

/** What pages about promises say again and again. */
final class Words {

    private Words() {
    }

    /** What the city wrote is Chinese on every page. */
    static Phrase phrase(Site site, String text) {
        return new Phrase(text, site.language() == Language.ZH ? "" : Language.ZH.tag());
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static Tag status(Site site, Status status) {
        return new Tag(tone(status), site.say("project.status." + status.word()));
    }

    private static String tone(Status status) {
        return switch (status) {
            case ON_TRACK -> "t a";
            case DONE, DONE_VERIFIED -> "t g";
            case BEHIND, STALE -> "t j";
            case CHANGED -> "t l";
            case NOT_STARTED, STOPPED -> "t o";
        };
    }

    /** {@code 12 / 100 名}, or what there is to say before the first figure. */
    static String progress(Site site, Standing one) {
        return one.latest().map(figure -> quantity(site, one.plan(), figure.quantity())).orElseGet(() ->
                site.say(one.status() == Status.STALE ? "project.first.late" : "project.first", one.plan().period().from().plusDays(Status.QUIET_DAYS)));
    }

    static String quantity(Site site, Plan plan, long quantity) {
        return plan.target().isPresent() ? site.say("project.of", number(quantity), number(plan.target().getAsLong()), plan.measure())
                : site.say("project.so.many", number(quantity), plan.measure());
    }

    static Optional<Meter> meter(Site site, Standing one) {
        OptionalLong done = one.done();
        return done.isEmpty() ? Optional.empty() : Optional.of(new Meter(Math.min(100, done.getAsLong()) + "%", one.elapsed() + "%",
                site.say("project.percent", done.getAsLong(), one.elapsed())));
    }

    static String target(Site site, Plan plan) {
        return plan.target().isPresent() ? number(plan.target().getAsLong()) + " " + plan.measure() : site.say("project.no.target");
    }

    /** {@code 历下区 12、市中区 8}; nothing where nobody says. */
    static Optional<String> districts(Site site, Figure figure) {
        boolean chinese = site.language() == Language.ZH;
        return Optional.of(figure.districts().stream().map(share -> (chinese ? share.district().chinese() : share.district().english()) + " "
                + number(share.quantity())).collect(Collectors.joining(chinese ? "、" : ", "))).filter(text -> !text.isEmpty());
    }

    static Proof proof(Site site, Evidence evidence) {
        return switch (evidence.kind()) {
            case PHOTO -> new Proof(site.say("project.evidence.photo"), Optional.of(site.file(PhotoPages.path(evidence.text()))));
            case LINK, DOCUMENT -> new Proof(site.say("project.evidence." + evidence.kind().word()), Optional.of(new SafeUrl(evidence.text())));
            case SOURCE -> new Proof(evidence.text(), Optional.empty());
            case LIST -> new Proof(site.say("project.evidence.list"), Optional.empty());
        };
    }

    static List<Proof> proofs(Site site, Figure figure) {
        return figure.evidence().stream().map(evidence -> proof(site, evidence)).toList();
    }
}
