package quancheng.site.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.ProgrammeProblem;

/** Makes the page of one activity, or of a new one. */
final class ActivityViews {

    private final Site site;
    private final ActivityForm form;
    private final FormFields fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    ActivityViews(Site site, ActivityForm form) {
        this.site = site;
        this.form = form;
        form.problems().forEach(problem -> errors.merge(problem.column(), problem.sentence(site.language().locale()), (one, other) -> one));
        this.fields = new FormFields(site, form.cells(), errors);
    }

    /** @param unit whether she can only write for her own unit */
    ActivityView fresh(boolean unit) {
        return new ActivityView(back(), "", site.say("desk.new.title"), List.of(), List.of(), Optional.empty(), said(), problems(true),
                new ActivityView.Form(DeskLinks.to("activities"), "", parts(true, unit), site.say("desk.new.foot"), site.say("desk.new.send")),
                Optional.empty());
    }

    ActivityView of(Subject subject, boolean unit) {
        Activity activity = subject.standing().activity();
        String id = activity.id().value();
        return new ActivityView(back(), id, activity.title(), tags(subject), List.of(
                new Link(site.say("desk.activity.public"), site.page("activities/" + id + "/")),
                new Link(site.say("desk.activity.roster"), DeskLinks.to("activities", id, "roster")),
                new Link(site.say("desk.activity.copy"), DeskLinks.to("activities", id, "copy"))),
                Optional.of(new Link(site.say("desk.activity.cancel"), DeskLinks.to("activities", id, "cancel"))).filter(link -> !activity.cancelled()),
                said(), problems(false),
                new ActivityView.Form(DeskLinks.to("activities", id), form.revision(), parts(false, unit),
                        site.say("desk.activity.foot"), site.say("desk.activity.save")),
                Optional.of(subject).filter(one -> activity.admission() instanceof Admission.Open && !activity.cancelled()).map(this::seats));
    }

    private Link back() {
        return new Link(site.say("desk.nav.activities"), DeskLinks.to("activities"));
    }

    private Optional<String> said() {
        return form.said().isEmpty() ? Optional.empty() : Optional.of(site.say("desk.said." + form.said()));
    }

    private List<Tag> tags(Subject subject) {
        Activity activity = subject.standing().activity();
        return List.of(Tag.of(site, subject.standing()), new Tag("t g", site.say("theme." + activity.theme().slug())),
                new Tag("t", site.say("desk.activity.revision", activity.revision() + 1)));
    }

    private List<Problem> problems(boolean fresh) {
        List<Link> lines = errors.entrySet().stream().map(error -> new Link(
                site.say("desk.problem", site.say("desk.column." + error.getKey()), error.getValue()), new SafeUrl("#" + error.getKey()))).toList();
        return lines.isEmpty() ? List.of() : List.of(new Problem(site.texts().count("form.problems", lines.size()), lines));
    }

    private List<ActivityView.Part> parts(boolean fresh, boolean unit) {
        return Stream.of(part("content", fields.main(fresh, unit), false), part("signup", fields.signup(), false),
                part("more", fields.more(), true)).toList();
    }

    private ActivityView.Part part(String name, List<FormField> all, boolean folded) {
        return new ActivityView.Part("part-" + name, site.say("desk.part." + name), all, folded && all.stream().noneMatch(FormField::wrong));
    }

    private ActivityView.Seats seats(Subject subject) {
        int capacity = subject.standing().places().capacity();
        String id = subject.standing().activity().id().value();
        var panel = new FormFields(site, form.cells(), Map.of());
        return new ActivityView.Seats(site.say("desk.seats"), String.valueOf(capacity),
                site.say("desk.seats.confirmed", subject.people(), subject.parties()), subject.standing().percent() + "%",
                site.say("desk.seats.picture", subject.people(), capacity), DeskLinks.to("activities", id), form.revision(),
                panel.capacity(), panel.waitlist(), site.say("desk.seats.send"), site.say("desk.seats.rule", subject.people()), line(subject));
    }

    private ActivityView.Line line(Subject subject) {
        List<Subject.Waiting> waiting = subject.line();
        return new ActivityView.Line(site.say("desk.line"), site.say("desk.line.note", waiting.size(), subject.waitingPeople()),
                Stream.of("position", "code", "people").map(head -> site.say("desk.head." + head)).toList(),
                IntStream.range(0, waiting.size()).mapToObj(i -> new ActivityView.Place(i + 1, waiting.get(i).code(),
                        site.dates().moment(waiting.get(i).since()), site.say("desk.people", waiting.get(i).people()))).toList(),
                site.say("desk.line.nobody"));
    }
}
