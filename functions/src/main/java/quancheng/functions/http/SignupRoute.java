package quancheng.functions.http;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quancheng.functions.GateWiring;
import quancheng.functions.Wiring;
import quancheng.functions.gate.PublicForm;
import quancheng.functions.signups.Pace;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.functions.signups.SignupForm;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;

/** {@code POST /api/signups}: a form or JSON in, an answer for each activity out. */
final class SignupRoute {

    private static final int MOST_ACTIVITIES = 12;

    private final Wiring parts;
    private final SignupPages pages;
    private final Answers answers;
    private final Door door;
    private final Clock clock;
    private final Pace pace;
    private final Checkpoint checkpoint;

    SignupRoute(Wiring parts, SignupPages pages, Answers answers, Door door, GateWiring gate, Clock clock) {
        this.parts = parts;
        this.pages = pages;
        this.answers = answers;
        this.door = door;
        this.clock = clock;
        this.pace = gate.pace;
        this.checkpoint = new Checkpoint(gate.gate, parts.site);
    }

    Reply post(Call call) {
        return door.withForm(call, posted -> post(call, posted, call.patience()));
    }

    private Reply post(Call call, Posted posted, Patience patience) {
        Set<String> asked = new LinkedHashSet<>(posted.all("activity"));
        asked.remove("");
        List<Activity> activities = new ArrayList<>();
        for (String raw : asked.stream().limit(MOST_ACTIVITIES).toList()) {
            Optional<Activity> activity = ActivityId.parse(raw).flatMap(id -> parts.activities.find(patience, id));
            if (activity.isEmpty()) {
                return door.notice(call, 404, Notice.UNKNOWN_ACTIVITY);
            }
            activities.add(activity.get());
        }
        return post(call, posted, patience, activities);
    }

    private Reply post(Call call, Posted posted, Patience patience, List<Activity> activities) {
        return switch (SignupForm.read(parts.ids, posted, activities, call.sender())) {
            case SignupForm.Reading.Valid(var request) when !activities.isEmpty() -> checkpoint.pass(call, posted, PublicForm.SIGNUP, "signups",
                    () -> tooFast(call, patience, activities, request).map(wait -> door.tooMany(call, wait))
                            .orElseGet(() -> signUp(call, posted, patience, activities, request)));
            case SignupForm.Reading.Valid _ -> invalid(call, posted, patience, activities, List.of(noActivity()));
            case SignupForm.Reading.Invalid(var problems) -> invalid(call, posted, patience, activities,
                    activities.isEmpty() ? plus(noActivity(), problems) : problems);
        };
    }

    private Optional<Duration> tooFast(Call call, Patience patience, List<Activity> activities, SignupRequest request) {
        return activities.stream().flatMap(activity -> pace.form(patience, call.address(), request.phone(), activity.id()).stream()).findFirst();
    }

    private static Problem noActivity() {
        return new Problem("activity", "activity.none", List.of());
    }

    private static List<Problem> plus(Problem first, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(List.of(first));
        all.addAll(problems);
        return all;
    }

    private Reply signUp(Call call, Posted posted, Patience patience, List<Activity> activities, SignupRequest request) {
        List<SignupOutcome> outcomes = activities.stream().map(activity -> parts.signUp.signUp(patience, activity, request)).toList();
        outcomes.forEach(outcome -> Log.info("signup").with(Field.OUTCOME, Answers.word(outcome)).count(Metric.SIGNUPS, 1).print());
        if (outcomes.stream().anyMatch(SignupOutcome.FormUsedBefore.class::isInstance)) {
            return invalid(call, posted, patience, activities, List.of(new Problem("", "form.used", List.of())));
        }
        int status = Answers.status(outcomes);
        Reply reply = call.wantsJson() ? json(status, outcomes)
                : Reply.html(status, pages.answers(call.language(posted), outcomes.stream().map(answers::page).toList()));
        Reply told = reply.as(outcomes.stream().map(Answers::word).distinct().collect(joining(" ")));
        return status == 503 ? told.with("retry-after", "2") : told;
    }

    private Reply json(int status, List<SignupOutcome> outcomes) {
        Reply.Writes one = json -> answers.write(json, outcomes.getFirst());
        Reply.Writes each = json -> {
            json.writeArrayFieldStart("answers");
            for (SignupOutcome outcome : outcomes) {
                json.writeStartObject();
                answers.write(json, outcome);
                json.writeEndObject();
            }
            json.writeEndArray();
        };
        Reply.Writes all = outcomes.size() == 1 ? one : each;
        return status < 300 ? Reply.json(status, all) : Reply.problem(status, Answers.word(outcomes.getFirst()), all);
    }

    private Reply invalid(Call call, Posted posted, Patience patience, List<Activity> activities, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        if (call.wantsJson()) {
            return Reply.problem(422, "invalid", json -> Errors.write(json, sentences));
        }
        var state = new FormState(checkpoint.stamped(posted), sentences);
        return Reply.html(422, activities.size() == 1 ? pages.form(language, activities.getFirst(),
                availability(patience, activities.getFirst()), state) : pages.several(language, offered(patience), state));
    }

    private Availability availability(Patience patience, Activity activity) {
        Places places = parts.counters.places(patience, activity.id()).orElse(Places.of(0));
        return Availability.of(activity, places, clock.instant());
    }

    /** What one can sign up for at this moment. */
    private List<Activity> offered(Patience patience) {
        return parts.activities.all(patience).stream().filter(activity -> !activity.cancelled()
                && activity.admission() instanceof Admission.Open open
                && !clock.instant().isBefore(open.opensAt()) && clock.instant().isBefore(open.closesAt())).toList();
    }
}
