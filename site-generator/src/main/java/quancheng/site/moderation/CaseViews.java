package quancheng.site.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.posts.By;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReasonCode;
import quancheng.store.posts.Slug;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.posts.rules.WageFloor;

/** Makes the page of one post before an officer. */
final class CaseViews {

    private final Site site;
    private final Matter matter;
    private final CaseState state;
    private final QueueViews queue;
    private final WageFloor floor;

    CaseViews(Site site, Matter matter, CaseState state, Instant now) {
        this.site = site;
        this.matter = matter;
        this.state = state;
        this.queue = new QueueViews(site, now);
        this.floor = MinimumWages.in(matter.offer().orElseThrow().place().area(), queue.today());
    }

    CaseView view() {
        List<CaseView.Pass> passes = passes();
        List<String> shown = Stream.concat(Stream.of("reason-R01", "text"), passes.stream().map(pass -> pass.reason().name())).toList();
        var found = new FoundView(site, matter, floor);
        return new CaseView(new Link(site.say("desk.posts.title"), QueueViews.LIST), matter.offer().orElseThrow().title(), tags(), ways(),
                said(),
                Problem.of(site, state.form(), shown), queue.waiting(state.others(), Optional.of(matter.id())), new DiffView(site, matter, floor).view(),
                found.view(), found.employer(queue.today()), reports(), decide(passes), history());
    }

    /** Where nothing is left to decide, what she typed stands here: it may be wanted elsewhere. */
    private Optional<String> said() {
        String typed = state.form().value("text");
        return Optional.of(state.said()).filter(said -> !said.isEmpty()).map(said -> site.say("desk.posts.said." + said)
                + (typed.isBlank() || !buttons().isEmpty() ? "" : " " + site.say("desk.posts.typed", typed)));
    }

    private List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        matter.live().ifPresent(post -> tags.add(queue.state(post.state())));
        matter.next().ifPresent(next -> tags.add(queue.state(next.state())));
        if (matter.waits()) {
            tags.addAll(queue.tags(matter));
        }
        return tags;
    }

    private List<Link> ways() {
        return matter.live().map(post -> List.of(new Link(site.say("desk.posts.public"), site.page("posts/" + post.id() + "/")))).orElse(List.of());
    }

    private Optional<CaseView.Panel> reports() {
        return Optional.of(matter.reports()).filter(all -> !all.isEmpty()).map(all -> new CaseView.Panel("qr", site.say("desk.posts.reports"), all.stream()
                .map(report -> new CaseView.Line(null, site.say("desk.posts.reported." + report.reason().slug()), Optional.empty(),
                        site.dates().moment(report.at()) + (report.text().isBlank() ? "" : " · " + report.text()))).toList()));
    }

    /** What the first of two officers gave as reasons need not be typed again. */
    private List<CaseView.Pass> passes() {
        List<String> phrases = matter.next().isPresent() ? matter.warnings() : List.of();
        List<CaseView.Pass> passes = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            String name = "pass-" + i;
            FormState form = state.form();
            String typed = form.values().containsKey(name) ? form.value(name) : matter.passed().getOrDefault(phrases.get(i), "");
            passes.add(new CaseView.Pass(String.valueOf(i), phrases.get(i), new TextField(name, site.say("desk.posts.pass", phrases.get(i)),
                    site.say("desk.posts.pass.hint"), TextField.Kind.CODE, typed, site.say("form.error"), form.error(name))));
        }
        return passes;
    }

    private Optional<CaseView.Decide> decide(List<CaseView.Pass> passes) {
        List<CaseView.Button> buttons = buttons();
        boolean blocked = matter.next().isPresent() && (matter.blocks().findAny().isPresent() || !floor.isReachedBy(matter.offer().orElseThrow()));
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new CaseView.Decide(site.say("desk.posts.decide"), QueueViews.link(matter.id()),
                matter.next().map(next -> String.valueOf(next.revision())).orElse(""), matter.live().map(post -> String.valueOf(post.revision())).orElse(""),
                passes, reasons(), TextField.of(site, "text", "desk.posts.text", TextField.Kind.AREA, state.form()),
                site.say(blocked ? "desk.posts.foot.blocked" : "desk.posts.foot"), buttons));
    }

    private Choice reasons() {
        boolean chinese = site.language() == Language.ZH;
        return new Choice("reason", site.say("desk.posts.reason"), "", true, ReasonCode.all().stream().map(reason -> new Choice.Option("reason-" + reason.code(),
                reason.code(), reason.code() + " " + (chinese ? reason.chinese() : reason.english()), state.form().has("reason", reason.code()))).toList(),
                site.say("form.error"), state.form().error("reason"));
    }

    private List<CaseView.Button> buttons() {
        List<CaseView.Button> buttons = new ArrayList<>();
        matter.live().map(MotherPost::state).ifPresent(live -> {
            button(buttons, live, Move.PAUSE, "b b2");
            button(buttons, live, Move.REMOVE, "b bd2");
            button(buttons, live, Move.RESUME, "b b2");
        });
        matter.next().ifPresent(next -> {
            button(buttons, next.state(), Move.REJECT, "b b2");
            button(buttons, next.state(), Move.ASK_CHANGES, "b b2");
            button(buttons, next.state(), Move.APPROVE, "b");
        });
        return buttons;
    }

    private void button(List<CaseView.Button> buttons, PostState from, Move move, String look) {
        boolean stopped = move == Move.APPROVE && (matter.blocks().findAny().isPresent() || !floor.isReachedBy(matter.offer().orElseThrow()));
        String key = "desk.posts.do." + move.slug() + (matter.live().isPresent() && matter.next().isPresent() && from.isPublished() ? ".live" : "");
        Moves.after(from, move, By.Kind.OFFICER).ifPresent(_ -> buttons.add(new CaseView.Button(move.slug(), look, site.say(key), stopped)));
    }

    /** The newest first; of several savings in a row the last. */
    private CaseView.History history() {
        List<LogLine> lines = new ArrayList<>();
        for (LogLine line : matter.history().reversed()) {
            if (lines.isEmpty() || line.move() != Move.SAVE || lines.getLast().move() != Move.SAVE) {
                lines.add(line);
            }
        }
        return new CaseView.History(site.say("desk.posts.history"), lines.stream().map(this::event).toList());
    }

    private CaseView.Event event(LogLine line) {
        String who = site.say("desk.posts.by." + line.by().kind().slug(), line.by().id());
        String cause = Slug.parse(PauseCause.class, line.reason()).map(it -> site.say("desk.posts.cause." + it.slug()))
                .or(() -> ReasonCode.of(line.reason()).map(it -> site.language() == Language.ZH ? it.chinese() : it.english())).orElse("");
        String words = Stream.of(cause, line.text()).filter(text -> !text.isBlank()).reduce((one, other) -> one + " · " + other).orElse("");
        return new CaseView.Event(site.dates().moment(line.at()), site.say("desk.posts.event", who, site.say("desk.posts.move." + line.move().slug()), line.version()), words);
    }
}
