package quancheng.site.offers;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.JtechoiceGenerated;
import quancheng.site.forms.JtetextGenerated;
import quancheng.site.forms.Row;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.ReasonCode;

/** Puts the page of an employer's link together: where the post stands, what an officer said, what can be done. */
final class ManageParts {

    /** Days a post can be renewed for. */
    private static final List<Integer> RENEWALS = List.of(30, 60, 14);

    private final Site site;
    private final Managed managed;

    ManageParts(Site site, Managed managed) {
        this.site = site;
        this.managed = managed;
    }

    ManagePage page() {
        PostState state = managed.proposal().map(Proposal::state).or(() -> managed.post().map(MotherPost::state)).orElseThrow();
        boolean done = managed.said().isEmpty() || managed.said().startsWith("done.");
        return new ManagePage(managed.said().isEmpty() ? "" : site.say("manage.said." + managed.said(), managed.details().toArray()), done,
                tag(), tone(state), title(), line(), decided(), rows(), site.say("manage.rows"), links(), acts(),
                managed.post().map(post -> new ApplicantParts(site, managed, post).all()), site.say("manage.kept"));
    }

    private String tag() {
        return Stream.concat(managed.post().map(MotherPost::state).stream(), managed.proposal().map(Proposal::state).stream())
                .map(state -> site.say("manage.state." + state.slug())).reduce((one, other) -> site.say("manage.both", one, other)).orElseThrow();
    }

    private static String tone(PostState state) {
        return switch (state) {
            case LIVE, FILLED -> "a";
            case SUBMITTED, APPROVED, DRAFT -> "l";
            case CHANGES_ASKED, REJECTED, PAUSED -> "j";
            case EXPIRED, REMOVED -> "o";
        };
    }

    private String title() {
        String typed = managed.proposal().map(proposal -> new FormState(proposal.typed(), java.util.Map.of()).value("title"))
                .filter(title -> !title.isBlank()).orElse("");
        return !typed.isEmpty() ? typed : managed.post().map(post -> post.offer().title()).orElse(site.say("manage.untitled"));
    }

    private String line() {
        return managed.proposal().map(this::line).or(() -> managed.post().map(this::line)).orElseThrow();
    }

    private String line(Proposal proposal) {
        String both = managed.post().isPresent() && proposal.state() == PostState.DRAFT ? "edit" : proposal.state().slug();
        return site.say("manage.line." + both, site.dates().moment(proposal.keptUntil()));
    }

    private String line(MotherPost post) {
        return switch (post.state()) {
            case LIVE -> site.say("manage.line.live", site.dates().date(post.offer().validUntil()));
            case PAUSED -> site.say("manage.line.paused." + post.paused().orElseThrow().slug());
            default -> site.say("manage.line." + post.state().slug());
        };
    }

    private Optional<ManagePage.Decided> decided() {
        return managed.proposal().map(Proposal::decision).filter(this::isSaid).or(() -> managed.post().map(MotherPost::decision).filter(this::isSaid))
                .map(this::decided);
    }

    private boolean isSaid(Decision decision) {
        return ReasonCode.of(decision.reason()).isPresent();
    }

    private ManagePage.Decided decided(Decision decision) {
        ReasonCode reason = ReasonCode.of(decision.reason()).orElseThrow();
        boolean chinese = site.language() == Language.ZH;
        return new ManagePage.Decided(site.say("manage.decided"), chinese ? reason.chinese() : reason.english(),
                chinese ? reason.mend() : reason.mendEnglish(), decision.text());
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        PostIdRow.of(site, managed).ifPresent(rows::add);
        managed.post().ifPresent(post -> rows.add(new Row(site.say("manage.row.until"), site.dates().date(post.offer().validUntil()))));
        managed.post().ifPresent(post -> rows.add(new Row(site.say("manage.row.version"), "" + post.version())));
        return rows;
    }

    private List<Link> links() {
        return managed.post().filter(post -> post.state() != PostState.REMOVED).map(post -> List.of(new Link(site.say("manage.public"),
                site.page("posts/" + post.id() + "/")))).orElse(List.of());
    }

    private List<ManagePage.Act> acts() {
        return Stream.concat(managed.proposal().stream().flatMap(this::acts), managed.post().stream().flatMap(this::acts)).toList();
    }

    private Stream<ManagePage.Act> acts(Proposal proposal) {
        return switch (proposal.state()) {
            case DRAFT, CHANGES_ASKED -> Stream.of(act("continue", "", List.of(), false));
            case SUBMITTED, APPROVED -> Stream.of(act("withdraw", site.say("manage.withdraw.warning"), List.of(), false));
            case REJECTED -> proposal.appealed() ? Stream.empty() : Stream.of(act("appeal", site.say("manage.appeal.warning"), List.of(appeal()), false));
            case LIVE, PAUSED, EXPIRED, FILLED, REMOVED -> Stream.empty();
        };
    }

    private Stream<ManagePage.Act> acts(MotherPost post) {
        Stream<ManagePage.Act> edit = managed.proposal().isPresent() ? Stream.empty() : Stream.of(act("edit", "", List.of(), false));
        return switch (post.state()) {
            case LIVE -> Stream.of(edit, Stream.of(act("pause", "", List.of(), false), renew(), fill(), remove())).flatMap(acts -> acts);
            case PAUSED -> Stream.of(edit, Stream.of(act("resume", "", List.of(), false), fill(), remove())).flatMap(acts -> acts);
            case EXPIRED -> Stream.of(edit, Stream.of(renew(), fill(), remove())).flatMap(acts -> acts);
            default -> Stream.empty();
        };
    }

    private ManagePage.Act renew() {
        List<Choice.Option> days = RENEWALS.stream().map(number -> new Choice.Option("days-" + number, "" + number,
                site.say("manage.renew.days", number), number.equals(RENEWALS.getFirst()))).toList();
        Choice choice = new Choice("days", site.say("manage.renew.until"), "", true, days, "", "");
        return act("renew", site.say("manage.renew.warning"), List.of(Part.of(JtechoiceGenerated::render, choice)), false);
    }

    private ManagePage.Act fill() {
        return act("fill", site.say("manage.fill.warning"), List.of(), false);
    }

    private ManagePage.Act remove() {
        return act("remove", site.say("manage.remove.warning"), List.of(), true);
    }

    private Content appeal() {
        return Part.of(JtetextGenerated::render, TextField.of(site, "text", "manage.appeal.text", TextField.Kind.TEXT, FormState.EMPTY));
    }

    private ManagePage.Act act(String move, String warning, List<Content> asks, boolean grave) {
        String path = "posts/manage/" + (move.equals("continue") ? "edit" : move);
        return new ManagePage.Act(site.say("manage." + move), warning, site.api(path), List.of(new Hidden("lang", site.language().code()),
                new Hidden("token", managed.link())), asks, site.say("manage." + move + ".send"), grave);
    }
}
