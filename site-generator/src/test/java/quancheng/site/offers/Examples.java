package quancheng.site.offers;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.site.applications.ApplicationPages;
import quancheng.site.applications.Sent;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Notice;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.Area;
import quancheng.store.posts.Benefit;
import quancheng.store.posts.By;
import quancheng.store.posts.Category;
import quancheng.store.posts.Contact;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.Contract;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Experience;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Kind;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.NotChosen;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.SkillLevel;
import quancheng.store.posts.Source;
import quancheng.store.posts.Span;
import quancheng.store.posts.Terms;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.Training;
import quancheng.store.posts.WageUnit;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.WorkPlace;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Lint;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/** Every page an employer, an applicant or a reporter can be answered with, in every state its parts have; all their text is {@code text}. */
public final class Examples {

    private static final String LINK = "2abcdefg.ABCDEFGHJKLMNPQRSTUVWXYZ23";
    private static final WeekGrid WEEK = WeekGrid.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(new Span(540, 690), new Span(840, 960)));

    private final OfferPages offers = new OfferPages(Samples.CONFIG);
    private final ApplicationPages applications = new ApplicationPages(Samples.CONFIG);
    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private final Language language;
    private final String text;

    private Examples(Language language, String text) {
        this.language = language;
        this.text = text;
    }

    /** Name to document. */
    public static Map<String, byte[]> in(Language language, String text) {
        var examples = new Examples(language, text);
        examples.steps();
        examples.managed();
        examples.applicants();
        return examples.all;
    }

    private void steps() {
        for (Step step : Step.values()) {
            if (step != Step.CHECK) {
                all.put("step " + step, offers.step(language, step, draft(wrong()), 2));
                all.put("step untouched " + step, offers.step(language, step, Draft.EMPTY, 1));
            }
        }
        all.put("check", offers.check(language, draft(new FormState(typed(), Map.of()))));
        all.put("check wrong", offers.check(language, new Draft(LINK, wrong(), Map.of("code", text), findings(), Optional.empty())));
        all.put("look", offers.look(language, post(PostState.LIVE), LINK, LocalDate.of(2027, 3, 1)));
        all.put("kept", offers.kept(language, LINK, LocalDate.of(2027, 3, 1)));
        all.put("submitted", offers.submitted(language, text, "2abcdefg", LINK));
        all.put("open", offers.open(language, new FormState(Map.of("token", List.of(text)), Map.of("token", text))));
    }

    private Draft draft(FormState state) {
        return new Draft(LINK, state, Map.of("code", text), findings(), Optional.of(new Draft.Checked(offer(), MinimumWages.in(offer().place().area(), LocalDate.of(2027, 3, 1)))));
    }

    private static List<Finding> findings() {
        var findings = new ArrayList<>(Lint.check("requirements", "限女性，35岁以下"));
        findings.addAll(Lint.check("title", "限女性"));
        return findings;
    }

    private Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            step.fields().forEach(field -> typed.put(field, List.of(text)));
        }
        typed.put("grid", List.of(WEEK.toString()));
        return typed;
    }

    private FormState wrong() {
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, List<String>> typed = typed();
        typed.remove("grid");
        typed.keySet().forEach(field -> errors.put(field, text));
        return new FormState(typed, errors);
    }

    private void managed() {
        for (PostState state : PostState.values()) {
            Managed managed = state.isPublished() ? managed(Optional.of(post(state)), Optional.empty()) : managed(Optional.empty(), Optional.of(proposal(state)));
            all.put("manage " + state, offers.manage(language, managed));
        }
        for (PauseCause cause : PauseCause.values()) {
            all.put("manage paused " + cause, offers.manage(language, managed(Optional.of(paused(cause)), Optional.of(proposal(PostState.CHANGES_ASKED)))));
        }
        for (String said : List.of("done.pause", "done.answer", "not-now", "paused", "floor", "appealed", "appeal-empty", "answer-none", "reason", "late", "busy")) {
            all.put("said " + said, offers.manage(language, new Managed(LINK, Optional.of(post(PostState.LIVE)), Optional.empty(), List.of(), Samples.NOW, said, List.of(text))));
        }
    }

    private Managed managed(Optional<MotherPost> post, Optional<Proposal> proposal) {
        return new Managed(LINK, post, proposal, post.isEmpty() ? List.of() : List.of(ApplicationState.values()).stream().map(this::application).toList(),
                Samples.NOW, "", List.of());
    }

    private Proposal proposal(PostState state) {
        return new Proposal(new PostId("2abcdefg"), state, 1, typed(), Optional.of(offer()), TokenHash.of("x"), Set.of(), "", false, Map.of(),
                new Decision("R01", text), Samples.NOW, Samples.NOW.plus(Duration.ofDays(30)), 1);
    }

    private MotherPost post(PostState state) {
        return new MotherPost(new PostId("2abcdefg"), state, offer(), 1, TokenHash.of("x"), Samples.NOW, Samples.NOW, Samples.NOW,
                state == PostState.PAUSED ? Optional.of(PauseCause.OFFICER) : Optional.empty(), new Decision("R07", text),
                state.isClosed() ? Optional.of(Samples.NOW) : Optional.empty(), 1);
    }

    private MotherPost paused(PauseCause cause) {
        return post(PostState.LIVE).paused(By.Kind.OFFICER, cause, new Decision("R07", text), Samples.NOW);
    }

    private Application application(ApplicationState state) {
        return new Application(new PostId("2abcdefg"), new ApplicationId("2".repeat(26)), offer().code(), PersonName.read(text).orElse(new PersonName("王芳")), new Phone("13812345678"),
                Area.of("lixia"), WEEK, 50, Experience.Y1_3, text, text, EnumSet.allOf(ContactSlot.class), state.ordinal() % 2 == 0, "2026-11", TokenHash.of("x"),
                state, state == ApplicationState.NOT_CHOSEN ? Optional.of(NotChosen.HOURS) : Optional.empty(), Samples.NOW,
                Samples.NOW.plus(Duration.ofDays(state == ApplicationState.SEEN ? 0 : 7)), Optional.empty(), Samples.NOW.plus(Duration.ofDays(200)), 0);
    }

    private Offer offer() {
        return new Offer(new CreditCode("91350100M000100Y43"), text, new Contact.Known(text, new Phone("053155501021"), ""), text, Category.COMMUNITY,
                Optional.of(SkillLevel.GENERAL), EnumSet.allOf(Kind.class), new Terms(Employment.PART_TIME, Optional.of(Contract.WRITTEN_LABOUR),
                Set.of(Insurance.WORK_INJURY), Optional.of(Training.FREE)), 3, new Pay(WageUnit.HOUR, 2600, 3000, 0, 15, text),
                WorkHours.fixed(WEEK).flexible(30, Optional.empty()), new WorkPlace(WorkMode.ON_SITE, Area.of("lixia").orElseThrow(), text, text, Optional.empty()),
                EnumSet.allOf(Benefit.class), text, text, text, text, Optional.empty(), LocalDate.of(2027, 3, 31), Source.OWN);
    }

    private void applicants() {
        MotherPost post = post(PostState.LIVE);
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (String field : List.of("", "name", "phone", "hours", "mon-from", "tue-to", "area", "experience", "gapNote", "message", "contactTime", "share", "consent", "token", "last4",
                "reason", "words", "reporter")) {
            typed.put(field.isEmpty() ? "key" : field, List.of(text));
            errors.put(field, text);
        }
        var wrong = new FormState(typed, errors);
        all.put("apply", applications.form(language, post, FormState.EMPTY));
        all.put("apply wrong", applications.form(language, post, wrong));
        all.put("apply check", applications.check(language, post, Sent.of(application(ApplicationState.SUBMITTED)), typed));
        all.put("received", applications.received(language, post, application(ApplicationState.SUBMITTED), LINK));
        for (String why : List.of("before", "not-open", "too-many")) {
            all.put("refused " + why, applications.refused(language, post, why));
        }
        all.put("status", applications.find(language, wrong));
        all.put("mine, corrected with mistakes", applications.mine(language, post, application(ApplicationState.SEEN), LINK, "",
                new FormState(Map.of("name", List.of(""), "mon-from", List.of("9")), Map.of("name", text, "mon-from", text, "contactTime", text))));
        for (ApplicationState state : ApplicationState.values()) {
            all.put("mine " + state, applications.mine(language, post, application(state), LINK, state == ApplicationState.WITHDRAWN ? "withdrawn" : ""));
        }
        all.put("erased", applications.erased(language));
        all.put("report wrong", applications.report(language, post.id(), wrong));
        all.put("reported", applications.reported(language, post.id(), true));
        for (Notice notice : Notice.values()) {
            all.put("posts notice " + notice, applications.notice(language, notice));
        }
    }
}
