package quancheng.site.moderation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.PostSamples;
import quancheng.site.Posting;
import quancheng.site.Samples;
import quancheng.site.forms.FormState;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employer;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.Report;
import quancheng.store.posts.ReportReason;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Lint;
import quancheng.store.posts.rules.Risk;

/** Every view of mother posts at the desk, each as a page; all text of an employer or an officer is {@code text}. */
public final class Examples {

    private Examples() {
    }

    public static Map<String, byte[]> in(Language language, String text) {
        var desk = new ModerationPages(Samples.CONFIG, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        List<Matter> matters = matters(text);
        List<Matter> waiting = matters.stream().filter(Matter::waits).toList();
        List<MotherPost> posts = PostSamples.all(text).stream().map(Posting::post).toList();
        List<Employer> employers = List.of(PostSamples.employer(text, 0, ReplyRate.NONE), PostSamples.employer(text, 2, ReplyRate.NONE));
        var views = new LinkedHashMap<String, byte[]>();
        views.put("queue", page(desk.queue(language, new Queue(waiting, posts, employers, "", "", 1, true))));
        views.put("nothing", page(desk.queue(language, new Queue(List.of(), List.of(), List.of(), text, "live", 1, false))));
        var errors = new LinkedHashMap<String, String>();
        List.of("", "reason", "text", "pass-0").forEach(field -> errors.put(field, text));
        var typed = new FormState(Map.of("text", List.of(text), "reason", List.of("R01"), "pass-0", List.of(text)), errors);
        for (int i = 0; i < matters.size(); i++) {
            views.put("matter " + i, page(desk.one(language, matters.get(i), new CaseState(FormState.EMPTY, "approve", waiting))));
            views.put("matter wrong " + i, page(desk.one(language, matters.get(i), new CaseState(typed, "", waiting))));
        }
        var found = new FormState(Map.of("level", List.of("2"), "name", List.of(text), "phone", List.of(text), "facility", List.of("bring-child")), Map.of("name", text));
        employers.forEach(employer -> views.put("employer " + employer.verification().level(), page(desk.employer(language, employer, posts, found, "verified"))));
        views.put("import", page(desk.importing(language)));
        views.put("import wrong", page(desk.importWrong(language, List.of(new ImportCell(2, "title", text, text, List.of())))));
        views.put("import plan", page(desk.imported(language, false, 1, 2, 3, 4)));
        views.put("import done", page(desk.imported(language, true, 1, 2, 3, 4)));
        return views;
    }

    /** A new one, an edit beside the live one, one with a first approval and an appeal, and public ones in every state. */
    private static List<Matter> matters(String text) {
        List<Posting> postings = PostSamples.all(text);
        MotherPost live = postings.getFirst().post();
        Offer offer = postings.get(1).post().offer();
        Proposal fresh = proposal(live, PostState.SUBMITTED, offer, text, Set.of(), false);
        Proposal second = proposal(live, PostState.APPROVED, offer, text, Set.of(text), true);
        Optional<Employer> employer = postings.getFirst().employer();
        Stream<Matter> waiting = Stream.of(matter(Optional.of(fresh), Optional.empty(), Optional.empty(), text), matter(Optional.of(fresh), Optional.of(live), employer, text),
                matter(Optional.of(second), Optional.of(live), employer, text));
        return Stream.concat(waiting, Stream.of(0, 9, 14).map(postings::get).map(it -> matter(Optional.empty(), Optional.of(it.post()), it.employer(), text))).toList();
    }

    private static Proposal proposal(MotherPost like, PostState state, Offer offer, String text, Set<String> approvals, boolean appealed) {
        return new Proposal(like.id(), state, 2, Map.of(), Optional.of(offer), TokenHash.of("x"), approvals, text, appealed, Map.of(text.strip(), text),
                new Decision("", text), Samples.NOW.minus(Duration.ofHours(30)), Samples.NOW.plus(Duration.ofDays(30)), 3);
    }

    private static Matter matter(Optional<Proposal> next, Optional<MotherPost> live, Optional<Employer> employer, String text) {
        List<Finding> findings = Lint.check("requirements", "限女性，能接受加班").stream().map(it -> new Finding(it.rule(),
                it.blocks() ? "duties" : "requirements", text.strip(), 0, text.strip().length())).toList();
        var id = next.map(Proposal::id).orElseGet(() -> live.orElseThrow().id());
        List<LogLine> history = Stream.of(Move.values()).map(move -> new LogLine(id, Samples.NOW, By.officer(text), move, PostState.DRAFT, PostState.DRAFT, 1,
                move == Move.PAUSE ? "reports" : "R01", text)).toList();
        List<Report> reports = Stream.of(ReportReason.values()).map(reason -> new Report(id, new Report.Reporter("a", ""), reason, text, Samples.NOW)).toList();
        return new Matter(next, live, employer, findings, EnumSet.allOf(Risk.class), history, reports);
    }

    private static byte[] page(byte[] fragment) {
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>" + new String(fragment, StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }
}
