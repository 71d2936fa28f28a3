package quancheng.site.signups;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.site.forms.FormState;
import quancheng.site.gate.Moment;
import quancheng.site.gate.MomentPages;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Children;
import quancheng.store.activities.Places;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.ScanId;
import quancheng.store.personal.Consent;
import quancheng.store.signups.Need;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;

/** Every page a posted form can bring back, in every state its parts have; all text of a visitor and an organizer is {@code text}. */
public final class Examples {

    private final SignupPages pages = new SignupPages(Samples.CONFIG);
    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private final Language language;
    private final String text;
    private final Activity activity;

    private Examples(Language language, String text) {
        this.language = language;
        this.text = text;
        this.activity = speaking(text);
    }

    /** Name to document. */
    public static Map<String, byte[]> in(Language language, String text) {
        var examples = new Examples(language, text);
        examples.forms();
        examples.answers();
        examples.mine();
        examples.notices();
        return examples.all;
    }

    /** An activity that says the same thing everywhere. */
    public static Activity speaking(String text) {
        Activity a = Samples.activity(2);
        return new Activity(a.id(), a.theme(), text, true, false, text, a.district(), text, text, false, a.startsAt(), a.endsAt(),
                new Admission.Open(Samples.NOW.minus(Duration.ofDays(1)), a.startsAt(), 40, true, 4), new Children(Children.Rule.WELCOME, 4, 12),
                text, text, text, List.of(text), Optional.empty(), false, false, 1);
    }

    private void forms() {
        Availability free = at(20, 0);
        all.put("form", pages.form(language, activity, free, FormState.EMPTY));
        all.put("form with errors", pages.form(language, activity, at(0, 3), wrong()));
        all.put("form that asks for a number", pages.form(language, party(12), free, wrong()));
        all.put("form for one person, a child required", pages.form(language, withChildren(party(2), Children.Rule.REQUIRED), free, wrong()));
        all.put("form of a confidential activity", pages.form(language, quiet(), free, wrong()));
        all.put("several", pages.several(language, List.of(activity, Samples.activity(7)), wrong()));
        all.put("find", pages.find(language, wrong()));
    }

    private void answers() {
        List<Answer> answers = List.of(new Answer.Confirmed(activity, ticket("v1.token")), new Answer.Confirmed(quiet(), ticket("")),
                new Answer.Waitlisted(activity, ticket(""), 1), new Answer.Waitlisted(activity, ticket("v1.token"), 12),
                new Answer.AlreadySignedUp(activity), new Answer.Full(activity, 0, 2), new Answer.Full(activity, 1, 3),
                new Answer.NotOpenYet(activity), new Answer.Closed(activity), new Answer.Cancelled(activity), new Answer.InvitationOnly(activity),
                new Answer.Withdrawn(activity), new Answer.Busy(activity));
        answers.forEach(answer -> all.put("answer " + all.size(), pages.answers(language, List.of(answer))));
        all.put("all answers", pages.answers(language, answers));
    }

    private void mine() {
        for (Mine.State state : Mine.State.values()) {
            all.put("mine " + state, pages.mine(language, mine(activity, state, FormState.EMPTY, Optional.empty())));
        }
        List<Flash> flashes = List.of(new Flash.Changed(), new Flash.Cancelled(), new Flash.Corrected(), new Flash.DoesNotFit(1, 4), new Flash.TooLate(), new Flash.Busy());
        flashes.forEach(flash -> all.put("mine " + flash, pages.mine(language,
                mine(quiet(), Mine.State.WAITING, wrong(), Optional.of(flash)))));
        all.put("mine, one person at most", pages.mine(language, mine(party(1), Mine.State.CONFIRMED, FormState.EMPTY, Optional.empty())));
    }

    private void notices() {
        all.put("one moment", new MomentPages(Samples.CONFIG).page(language, new Moment("signups", Map.of("name", List.of(text), "needs", List.of("sign", text)),
                new Moment.Puzzle("SHA-256", "c0ffee", "salt?expires=1&for=signup&", 40_000, "5e"), "signup.1.5e.5e", 10)));
        all.put("notice forgotten", pages.forgotten(language));
        for (Notice notice : Notice.values()) {
            all.put("notice " + notice, pages.notice(language, notice));
        }
    }

    private Mine mine(Activity of, Mine.State state, FormState form, Optional<Flash> flash) {
        return new Mine(of, at(3, 0), ticket("v1.token"), state, state == Mine.State.WAITING ? 3 : 0, signup(state), arrival(state), form, flash);
    }

    private Optional<Arrival> arrival(Mine.State state) {
        return Optional.of(Arrival.first(activity.id(), Optional.empty(), new ScanId("a-scan-of-the-door"), 3, Samples.NOW, "door", Samples.NOW.plusSeconds(86_400)))
                .filter(_ -> state == Mine.State.CONFIRMED);
    }

    private Signup signup(Mine.State state) {
        var stored = switch (state) {
            case CONFIRMED -> new Signup.State.Confirmed();
            case WAITING -> new Signup.State.Waiting(7, 3);
            case CANCELLED -> new Signup.State.Cancelled();
        };
        String name = PersonName.read(text).map(PersonName::value).orElse("王芳");
        return new Signup(activity.id(), new SignupId("7K4M9PQR".repeat(4).substring(0, 26)), new PersonName(name), new Phone("13800001234"),
                new quancheng.store.signups.Party(1, 2), Set.of(Need.SIGN), "form", "content",
                quancheng.site.info.Notice.consent(Consent.Channel.PAGE, Set.of(Consent.Part.NEEDS, Consent.Part.GUARDIAN)).toString(),
                Samples.NOW, Samples.NOW.plusSeconds(86_400), stored, 0);
    }

    private FormState wrong() {
        var errors = new LinkedHashMap<String, String>();
        for (String field : List.of("", "activity", "name", "phone", "adults", "children", "needs", "needsConsent", "guardianConsent", "consent", "clash", "code", "last4")) {
            errors.put(field, text);
        }
        return new FormState(Map.of("name", List.of(text), "phone", List.of(text), "adults", List.of("2"), "children", List.of("1"),
                "code", List.of(text), "last4", List.of(text), "key", List.of(text), "needs", List.of("sign", text)), errors);
    }

    private Ticket ticket(String token) {
        return new Ticket("K2B7-7K4M-9PQR", token, text, "138 **** 1234", 1, 2);
    }

    private Availability at(int left, int waiting) {
        return Availability.of(activity, new Places(40, left, waiting, true), Samples.NOW);
    }

    private Activity party(int most) {
        var open = (Admission.Open) activity.admission();
        return changed(activity, new Admission.Open(open.opensAt(), open.closesAt(), 40, true, most), activity.children(), false);
    }

    private Activity quiet() {
        return changed(activity, activity.admission(), Children.NONE, true);
    }

    private static Activity withChildren(Activity a, Children.Rule rule) {
        return changed(a, a.admission(), new Children(rule, 3, 6), false);
    }

    private static Activity changed(Activity a, Admission admission, Children children, boolean confidential) {
        return new Activity(a.id(), a.theme(), a.title(), a.mainEvent(), a.announced(), a.organizer(), a.district(), a.venue(),
                a.address(), a.online(), a.startsAt(), a.endsAt(), admission, children, a.audience(), a.summary(),
                a.description(), a.tags(), a.english(), confidential, a.cancelled(), a.revision());
    }
}
