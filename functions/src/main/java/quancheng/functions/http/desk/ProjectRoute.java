package quancheng.functions.http.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import quancheng.functions.DeskWiring;
import quancheng.functions.ProjectsWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Role;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.MultipartBody;
import quancheng.functions.http.Reply;
import quancheng.functions.projects.EnterFigure;
import quancheng.functions.projects.EnterOutcome;
import quancheng.functions.projects.PhotoOutcome;
import quancheng.functions.projects.ReviewOutcome;
import quancheng.functions.projects.TakePhoto;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.forms.FormState;
import quancheng.site.projects.DeskState;
import quancheng.site.projects.ProjectDesk;
import quancheng.site.signups.Notice;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.audit.Kind;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;

/** Promises at the desk: what is due, a figure entered, a figure reviewed. */
final class ProjectRoute {

    private static final Set<String> DECISIONS = Set.of("approve", "send-back", "verify", "stop");
    private static final int MOST_MEGABYTES = TakePhoto.LARGEST_FILE / 1024 / 1024;

    private final DeskWiring desk;
    private final ProjectsWiring parts;
    private final ProjectDesk pages;
    private final Door door;

    ProjectRoute(DeskWiring desk, Door door) {
        this.desk = desk;
        this.parts = desk.promises;
        this.pages = new ProjectDesk(desk.citizens.site);
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.PROJECTS, this::list, DeskRoute.PROJECT, call -> about(call, project -> page(call, 200, project, FormState.EMPTY, "")),
                DeskRoute.ENTER_FIGURE, this::enter, DeskRoute.REVIEW_FIGURE, this::review);
    }

    private Reply list(DeskCall call) {
        List<Project> all = parts.projects.all(call.call().patience());
        List<Project> mine = all.stream().filter(project -> isLatest(project, all) || !project.waiting().isEmpty() || project.due(today()).isPresent())
                .filter(project -> EnterFigure.mayEnter(call.organizer(), project)).toList();
        return call.call().wantsJson() ? Reply.json(200, json -> ProjectJson.list(json, mine, today()))
                : Reply.html(200, pages.list(call.language(), mine, today(), call.organizer().role() == Role.FEDERATION));
    }

    /** December's figure is entered in January, when the next year may be there already. */
    private static boolean isLatest(Project project, List<Project> all) {
        return all.stream().noneMatch(other -> other.id().equals(project.id()) && other.year() > project.year());
    }

    private Reply enter(DeskCall call) {
        return about(call, project -> MultipartBody.parse(call.call().header("content-type"), call.call().body())
                .map(form -> photographed(call, project, form))
                .orElseGet(() -> door.withForm(call.call(), posted -> entered(call, project, posted))));
    }

    /** The photo first: it is kept whatever else is wrong, and the form names it from then on. */
    private Reply photographed(DeskCall call, Project project, MultipartBody form) {
        byte[] file = form.files().get("file");
        if (file == null || !EnterFigure.mayEnter(call.organizer(), project)) {
            return entered(call, project, form.posted());
        }
        return switch (parts.takePhoto.take(call.call().patience(), file)) {
            case PhotoOutcome.Taken(var id) -> entered(call, project, with(form.posted(), "photo", id));
            case PhotoOutcome.TooLarge() -> wrong(call, 413, project, form.posted(), List.of(Problem.of("file", "figure.file.large", MOST_MEGABYTES)));
            case PhotoOutcome.NoPicture() -> wrong(call, 422, project, form.posted(), List.of(Problem.of("file", "figure.file.kind")));
            case PhotoOutcome.Busy() -> page(call, 503, project, typed(form.posted(), Map.of()), "busy");
        };
    }

    private Reply entered(DeskCall call, Project project, Posted posted) {
        return switch (parts.enterFigure.enter(call.call().patience(), call.organizer(), project, posted)) {
            case EnterOutcome.Entered(var after) -> page(call, 200, after, FormState.EMPTY, "entered");
            case EnterOutcome.Wrong(var problems) -> wrong(call, 422, project, posted, problems);
            case EnterOutcome.NotYours(var unit) -> wrong(call, 403, project, posted, List.of(Problem.of("", "figure.notYours", unit)));
            case EnterOutcome.Over() -> page(call, 409, project, typed(posted, Map.of()), "over");
            case EnterOutcome.Busy() -> page(call, 503, project, typed(posted, Map.of()), "busy");
        };
    }

    private static Posted with(Posted posted, String field, String value) {
        var values = new TreeMap<>(posted.values());
        values.put(field, List.of(value));
        return new Posted(values);
    }

    private Reply review(DeskCall call) {
        return about(call, project -> door.withForm(call.call(), sent -> {
            Posted posted = named(sent);
            if (DECISIONS.contains(posted.first("decision")) && desk.notary.note(call.call().patience(), call.organizer(), Kind.FIGURE_REVIEWED,
                    project.id().value(), Map.of("decision", posted.first("decision"), "year", String.valueOf(project.year()))) != Moved.DONE) {
                return page(call, 503, project, typed(posted, Map.of()), "busy");
            }
            return switch (parts.reviewFigure.review(call.call().patience(), call.organizer(), project, posted)) {
                case ReviewOutcome.Done(var after) -> page(call, 200, after, FormState.EMPTY, said(posted));
                case ReviewOutcome.Wrong(var problems) -> wrong(call, 422, project, posted, problems);
                case ReviewOutcome.Overtaken() -> page(call, 409, again(call, project), typed(posted, Map.of()), "overtaken");
                case ReviewOutcome.OwnFigure() -> page(call, 409, project, typed(posted, Map.of()), "own");
            };
        }));
    }

    /** Each review on the page has a field for words of its own. */
    private static Posted named(Posted sent) {
        var values = new TreeMap<>(sent.values());
        values.putIfAbsent("words", sent.all("words-" + sent.first("line")));
        return new Posted(values);
    }

    private static String said(Posted posted) {
        return switch (posted.first("decision")) {
            case "approve" -> "approved";
            case "send-back" -> "sent-back";
            case "verify" -> "verified";
            default -> "stopped";
        };
    }

    /** The year she asks for of the promise the path names; without one, the latest. */
    private Reply about(DeskCall call, Function<Project, Reply> then) {
        return ProjectId.parse(call.call().path("id")).map(id -> parts.projects.years(call.call().patience(), id)).flatMap(years -> chosen(call, years))
                .map(project -> EnterFigure.mayEnter(call.organizer(), project) || call.route() == DeskRoute.ENTER_FIGURE
                        ? then.apply(project) : door.notice(call.call(), 403, Notice.FORBIDDEN))
                .orElseGet(() -> door.notice(call.call(), 404, Notice.NOT_FOUND));
    }

    private static Optional<Project> chosen(DeskCall call, List<Project> years) {
        String year = call.call().query("year");
        return years.stream().filter(project -> year.isEmpty() || String.valueOf(project.year()).equals(year)).reduce((one, later) -> later);
    }

    private Project again(DeskCall call, Project project) {
        return parts.projects.years(call.call().patience(), project.id()).stream().filter(now -> now.year() == project.year()).findFirst().orElseThrow();
    }

    private Reply wrong(DeskCall call, int status, Project project, Posted posted, List<Problem> problems) {
        Map<String, String> sentences = Messages.byField(call.language(), problems);
        return call.call().wantsJson() ? Reply.problem(status, "invalid", json -> Errors.write(json, sentences))
                : page(call, status, project, typed(posted, sentences), "");
    }

    private Reply page(DeskCall call, int status, Project project, FormState form, String said) {
        boolean federation = call.organizer().role() == Role.FEDERATION;
        DeskState.Heard heard = heard(call, project);
        return call.call().wantsJson() ? Reply.json(status, json -> ProjectJson.one(json, project, today(), heard))
                : Reply.html(status, pages.project(call.language(), project, today(), new DeskState(filled(form), said,
                EnterFigure.mayEnter(call.organizer(), project) || !form.errors().isEmpty(), federation, heard)));
    }

    private DeskState.Heard heard(DeskCall call, Project project) {
        Patience patience = call.call().patience();
        return new DeskState.Heard(parts.voices.tallies(patience).stream().filter(tally -> tally.isOf(project)).findFirst(), parts.voices.words(patience, project));
    }

    /** A fresh form asks for the present month. */
    private FormState filled(FormState form) {
        return form.values().containsKey("month") ? form
                : new FormState(Map.of("month", List.of(YearMonth.from(today()).toString()), "words", form.values().getOrDefault("words", List.of())), form.errors());
    }

    private static FormState typed(Posted posted, Map<String, String> sentences) {
        return new FormState(posted.values(), sentences);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock.instant(), Activity.ZONE);
    }
}
