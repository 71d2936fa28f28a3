package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quancheng.functions.ModerationWiring;
import quancheng.functions.PostsWiring;
import quancheng.functions.Wiring;
import quancheng.functions.posts.ApplicationForm;
import quancheng.functions.posts.ApplyOutcome;
import quancheng.functions.posts.DraftOutcome;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.ImportPostsOutcome;
import quancheng.functions.posts.ModerationOutcome;
import quancheng.functions.posts.Officer;
import quancheng.functions.posts.SubmitOutcome;
import quancheng.functions.posts.VerifyEmployer;
import quancheng.functions.posts.VerifyOutcome;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.site.info.Notice;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.personal.Consent;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.ReasonCode;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/** What employers, applicants and officers did so many days ago, so that the clocks of mother posts find something due. */
final class LongAgo {

    private static final Officer OFFICER = new Officer("long-ago");

    private final LocalDate today;
    private final PostsWiring posts;
    private final ModerationWiring desk;
    private final Wiring citizens;
    private final Clock clock;

    private LongAgo(int days) {
        clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-days));
        var environment = Running.LOCAL.environment();
        today = LocalDate.ofInstant(clock.instant(), Activity.ZONE);
        posts = new PostsWiring(Running.DYNAMO.client(), environment, clock);
        citizens = new Wiring(Running.DYNAMO.client(), environment, clock);
        desk = new ModerationWiring(Running.DYNAMO.client(), environment, clock);
    }

    static LongAgo days(int days) {
        return new LongAgo(days);
    }

    /** An activity of that day, and somebody who signed up for it. */
    LongAgo attended(String id, String phone) {
        Instant now = clock.instant();
        Activity like = citizens.activities.all(patience()).stream().filter(it -> it.admission() instanceof Admission.Open).findFirst().orElseThrow();
        var open = new Admission.Open(now.minusSeconds(60), now.plusSeconds(60), 5, false, 1);
        var activity = new Activity(new ActivityId(id), like.theme(), like.title(), false, true, like.organizer(), like.district(), like.venue(),
                like.address(), false, now.plusSeconds(60), now.plusSeconds(120), open, Children.NONE, like.audience(), like.summary(),
                like.description(), like.tags(), like.english(), false, false, 0);
        assertEquals(Moved.DONE, citizens.programme.add(patience(), activity));
        assertInstanceOf(SignupOutcome.Confirmed.class, citizens.signUp.signUp(patience(), activity, new SignupRequest(new PersonName("王芳"), new Phone(phone),
                new Party(1, 0), Set.of(), Notice.consent(Consent.Channel.PAGE, Set.of()), "form of " + id, "content")));
        return this;
    }

    /** A post that is live from then on for so many days. */
    LongAgo offered(String id, int days) {
        List<String> lines = Vacancies.csv(today).lines().toList();
        String row = lines.stream().filter(line -> line.startsWith("p01,")).findFirst().orElseThrow()
                .replaceFirst("^p01", id).replaceFirst(",[^,]*,[^,]*$", "," + at(0) + "," + at(days));
        assertInstanceOf(ImportPostsOutcome.Imported.class, desk.importPosts.importFile(patience(), OFFICER,
                (lines.getFirst() + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8), false));
        return this;
    }

    LongAgo answered(String id, String phone) {
        var typed = new Posted(Map.of("name", List.of("李女士"), "phone", List.of(phone), "key", List.of("k" + phone), "preset", List.of("between"),
                "contactTime", List.of("morning"), "consent", List.of("on")));
        var request = assertInstanceOf(ApplicationForm.Reading.Valid.class, ApplicationForm.read(posts.keys, typed, "test")).request();
        assertInstanceOf(ApplyOutcome.Received.class, posts.applyToPost.apply(patience(), new PostId(id), request, phone));
        return this;
    }

    LongAgo takenDown(String id) {
        long revision = desk.posts.find(patience(), new PostId(id)).orElseThrow().revision();
        assertInstanceOf(ModerationOutcome.TakenDown.class, desk.supervisePost.remove(patience(), OFFICER, new PostId(id), revision,
                new Decision(ReasonCode.all().getFirst().code(), "")));
        return this;
    }

    /** The employer hands in another title; the old version stays public until an officer has looked. */
    LongAgo edited(String id, String title) {
        EmployerLink link = desk.importPosts.link(new PostId(id));
        Map<String, List<String>> typed = new HashMap<>();
        Map.of("title", title, "skill", "general", "kind", "flex-leave", "contract", "written-labour", "insurance", "work-injury", "training", "free",
                "cycle", "15", "validUntil", today.plusDays(30).toString()).forEach((field, value) -> typed.put(field, List.of(value)));
        assertInstanceOf(DraftOutcome.Saved.class, posts.saveDraft.edit(patience(), link));
        assertInstanceOf(DraftOutcome.Saved.class, posts.saveDraft.save(patience(), link, typed.keySet(), new Posted(typed)));
        assertInstanceOf(SubmitOutcome.Submitted.class, posts.submitPost.submit(patience(), link));
        return this;
    }

    /** Its employer is verified and the post let out, by two officers where the risk asks for two. */
    LongAgo approved(String id) {
        Proposal proposal = desk.posts.proposal(patience(), new PostId(id)).orElseThrow();
        Employer employer = desk.employers.find(patience(), proposal.offer().orElseThrow().code()).orElseThrow();
        assertInstanceOf(VerifyOutcome.Verified.class, desk.verifyEmployer.verify(patience(), OFFICER, employer.code(), employer.revision(),
                VerifyEmployer.Found.same(employer, 2)));
        ModerationOutcome first = desk.moderatePost.approve(patience(), OFFICER, proposal.id(), proposal.revision(), Map.of());
        if (first instanceof ModerationOutcome.SecondNeeded(Proposal seen, _)) {
            first = desk.moderatePost.approve(patience(), new Officer("another"), seen.id(), seen.revision(), Map.of());
        }
        assertInstanceOf(ModerationOutcome.Published.class, first);
        return this;
    }

    private OffsetDateTime at(int days) {
        return today.plusDays(days).atTime(9, 0).atOffset(ZoneOffset.ofHours(8));
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }
}
