package quancheng.site.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.projects.Act;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Line;
import quancheng.store.projects.Project;
import quancheng.store.projects.Status;

/** Makes the page of one promise at the desk. */
final class DeskSheet {

    private static final List<String> FIELDS = List.of("month", "quantity", "note", "reason", "districts", "link", "document", "source");

    private final Site site;
    private final Standing one;
    private final Project project;
    private final DeskState state;

    DeskSheet(Site site, Standing one, DeskState state) {
        this.site = site;
        this.one = one;
        this.project = one.project();
        this.state = state;
    }

    DeskView view() {
        return new DeskView(new Link(site.say("desk.nav.projects"), DeskLinks.to("projects")), one.plan().title(), Card.tags(site, one),
                Words.progress(site, one), new Link(site.say("desk.projects.open"), site.page(Cut.ROOT + one.id() + "/")),
                Optional.of(state.said()).filter(said -> !said.isEmpty()).map(said -> site.say("desk.projects.said." + said)),
                Problem.of(site, state.form(), Stream.concat(Stream.of("month", "file"), FIELDS.stream()).toList()), reviews(), form(), end(),
                site.say("project.ledger"), Stream.of("line", "day", "unit", "what").map(head -> site.say("desk.projects.head." + head)).toList(),
                project.ledger().reversed().stream().map(this::line).toList(), heard());
    }

    private List<DeskView.Review> reviews() {
        return project.waiting().stream().map(line -> review(line, project.figure(line.number()))).toList();
    }

    private DeskView.Review review(Line line, Figure figure) {
        return new DeskView.Review(site.say("desk.projects.review", figure.month(), line.by().unit()),
                Words.quantity(site, one.plan(), figure.quantity()), note(figure), figure.reason(), Words.proofs(site, figure), state.reviews(),
                action("review"), String.valueOf(line.number()), site.say("desk.projects.approve"), site.say("desk.projects.back"),
                words("words-" + line.number(), "desk.projects.words"));
    }

    private String note(Figure figure) {
        return Stream.concat(Stream.of(figure.note()).filter(note -> !note.isEmpty()), Words.districts(site, figure).stream())
                .collect(Collectors.joining(" · "));
    }

    private Optional<DeskView.Form> form() {
        List<TextField> fields = FIELDS.stream().map(name -> TextField.of(site, name, "desk.figure." + name,
                List.of("note", "reason", "districts").contains(name) ? TextField.Kind.AREA : TextField.Kind.CODE, state.form())).toList();
        return Optional.of(new DeskView.Form(site.say("desk.figure.enter"), site.say("desk.figure.lede", one.plan().measure()), action("figures"),
                fields, new DeskView.File(site.say("desk.figure.file"), site.say("desk.figure.file.hint"), site.say("desk.figure.file.large"),
                state.form().error("file"), site.say("form.error"), state.form().value("photo"), site.say("desk.figure.file.kept")),
                site.say("desk.figure.send"))).filter(_ -> state.enters() && project.stopped().isEmpty());
    }

    private Optional<DeskView.End> end() {
        return Optional.of(new DeskView.End(site.say("desk.projects.end"), action("review"), words("words", "desk.projects.end.words"),
                Optional.of(site.say("desk.projects.verify")).filter(_ -> one.status() == Status.DONE),
                site.say("desk.projects.stop"))).filter(_ -> state.reviews() && project.stopped().isEmpty());
    }

    private DeskView.Heard heard() {
        return new DeskView.Heard(site.say("desk.voices"), state.heard().tally()
                .map(tally -> site.say("desk.voices.tally", tally.felt(), tally.missed())).orElseGet(() -> site.say("desk.voices.none")),
                state.heard().words().stream().map(voice -> new DeskView.Said(Sheet.day(voice.at()),
                        site.say(voice.felt() ? "voice.yes" : "voice.no"), voice.words())).toList());
    }

    private TextField words(String name, String key) {
        var mine = new FormState(Map.of(name, state.form().values().getOrDefault("words", List.of())), Map.of());
        return TextField.of(site, name, key, TextField.Kind.AREA, mine);
    }

    private DeskView.Line line(Line line) {
        return new DeskView.Line(String.valueOf(line.number()), Sheet.day(line.at()), line.by().unit(), site.say("desk.line." + word(line.act()), figure(line)),
                said(line.act()));
    }

    private String figure(Line line) {
        return switch (line.act()) {
            case Act.Planned(var plan, var _) -> Words.target(site, plan);
            case Act.Entered(var figure) -> figure(figure);
            case Act.Imported(var figure) -> figure(figure);
            case Act.Approved(int number) -> figure(project.figure(number));
            case Act.SentBack(int number, var _) -> figure(project.figure(number));
            case Act.Verified _, Act.Stopped _ -> "";
        };
    }

    private String figure(Figure figure) {
        return figure.month() + " " + Words.number(figure.quantity()) + " " + one.plan().measure();
    }

    private static String word(Act act) {
        return switch (act) {
            case Act.Planned _ -> "planned";
            case Act.Entered _ -> "entered";
            case Act.Imported _ -> "imported";
            case Act.Approved _ -> "approved";
            case Act.SentBack _ -> "sent-back";
            case Act.Verified _ -> "verified";
            case Act.Stopped _ -> "stopped";
        };
    }

    private static String said(Act act) {
        return switch (act) {
            case Act.Planned(var _, var reason) -> reason;
            case Act.Entered(var figure) -> figure.reason();
            case Act.Imported(var figure) -> figure.reason();
            case Act.SentBack(var _, var words) -> words;
            case Act.Verified(var words) -> words;
            case Act.Stopped(var reason) -> reason;
            case Act.Approved _ -> "";
        };
    }

    private SafeUrl action(String what) {
        return DeskLinks.to("projects", one.id(), what).with("year", String.valueOf(project.year()));
    }
}
