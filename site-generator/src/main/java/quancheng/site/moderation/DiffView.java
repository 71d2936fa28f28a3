package quancheng.site.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.site.posts.OfferWords;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.WageFloor;

/** Makes the table of an offer: alone, or beside the version that is public. */
final class DiffView {

    private final Site site;
    private final Matter matter;
    private final OfferWords words;
    private final Offer offer;
    private final WageFloor floor;

    DiffView(Site site, Matter matter, WageFloor floor) {
        this.site = site;
        this.matter = matter;
        this.words = new OfferWords(site);
        this.offer = matter.offer().orElseThrow();
        this.floor = floor;
    }

    CaseView.Diff view() {
        Optional<Map<String, String>> old = matter.next().isPresent() ? matter.live().map(post -> words.fields(post.offer())) : Optional.empty();
        List<CaseView.Row> rows = words.fields(offer).entrySet().stream()
                .map(field -> row(field.getKey(), field.getValue(), old.map(fields -> fields.get(field.getKey()))))
                .filter(row -> !row.after().isEmpty() || row.changed()).toList();
        int changed = (int) rows.stream().filter(CaseView.Row::changed).count();
        return new CaseView.Diff(site.say(old.isPresent() ? "desk.posts.diff" : "desk.posts.offer"), note(),
                old.isPresent() ? site.texts().count("desk.posts.changed", changed) : site.say("desk.posts.offer.caption"),
                old.isPresent() ? Stream.of("field", "now", "next").map(head -> site.say("desk.posts.head." + head)).toList()
                        : Stream.of("field", "said").map(head -> site.say("desk.posts.head." + head)).toList(), site.say("desk.posts.row.changed"), rows);
    }

    private String note() {
        return matter.next().map(next -> site.say(matter.live().isPresent() ? "desk.posts.version.beside" : "desk.posts.version", next.version(),
                site.dates().moment(next.at()))).orElseGet(() -> site.say("desk.posts.version.live", matter.live().orElseThrow().version(),
                site.dates().moment(matter.live().orElseThrow().checkedAt())));
    }

    private CaseView.Row row(String name, String text, Optional<String> old) {
        boolean changed = old.filter(before -> !before.equals(text)).isPresent();
        return new CaseView.Row(site.say("desk.posts.field." + name), changed, old.map(before -> plain(before)), pieces(name, text), note(name));
    }

    private String note(String name) {
        return switch (name) {
            case "pay" -> floor();
            case "hours" -> words.weekly(offer);
            default -> "";
        };
    }

    /** The rule pay is held against, by the month or by the hour. */
    String floor() {
        boolean month = WageFloor.byMonth(offer.pay(), offer.terms().employment());
        return site.say((floor.isReachedBy(offer) ? "desk.posts.floor.enough." : "desk.posts.floor.under.") + (month ? "month" : "hour"), words.area(offer),
                month ? floor.monthly() : floor.hourly());
    }

    private static List<CaseView.Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new CaseView.Piece(text, null));
    }

    /** The text cut where a phrase was found in it. */
    private List<CaseView.Piece> pieces(String name, String text) {
        List<CaseView.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Finding finding : matter.findings().stream().filter(it -> it.field().equals(name)).sorted(Comparator.comparing(Finding::from)).toList()) {
            int from = text.indexOf(finding.phrase(), at);
            if (from >= at && !finding.phrase().isEmpty()) {
                pieces.addAll(plain(text.substring(at, from)));
                pieces.add(new CaseView.Piece(finding.phrase(), finding.blocks() ? "mb" : "mw"));
                at = from + finding.phrase().length();
            }
        }
        pieces.addAll(plain(text.substring(at)));
        return pieces;
    }

    /** Who is asked to look, in words. */
    static String approvals(Proposal proposal) {
        return String.join(", ", proposal.approvals().stream().sorted().toList());
    }
}
