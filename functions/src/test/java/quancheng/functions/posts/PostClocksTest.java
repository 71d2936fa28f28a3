package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.functions.World.patience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quancheng.functions.Torn;
import quancheng.functions.World;
import quancheng.functions.signups.Posted;
import quancheng.store.activities.Activity;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.By;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.NotChosen;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.Verification;
import quancheng.testbed.LocalDynamo;

/** What happens to mother posts because time goes by, to the second. */
class PostClocksTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final World world = at(Instant.now());
    private final CreditCode code = Hiring.code();

    @Test
    void sevenDaysWithoutAWordAreNoReplyAndNotASecondEarlier() {
        PostId id = Hiring.live(world, code).post();
        var application = Hiring.applied(world, id).application();
        tick(at(application.dueAt().minus(SECOND)));
        assertEquals(ApplicationState.SUBMITTED, state(id));
        tick(at(application.dueAt()));
        assertEquals(ApplicationState.NO_REPLY, state(id));
        assertEquals(new ReplyRate(1, 0), Hiring.employer(world, code).replies());
    }

    @Test
    void lookingIsNoAnswerAndALateAnswerEndsTheSilenceButNotTheRate() {
        EmployerLink link = Hiring.live(world, code);
        var first = Hiring.applied(world, link.post()).application();
        var second = Hiring.applied(world, link.post()).application();
        world.posts.answerApplication.applicants(patience(), link);
        answer(at(first.dueAt().minus(SECOND)), link, first.id(), ApplicationState.CONTACTED);
        tick(at(second.dueAt()));
        assertEquals(new ReplyRate(2, 1), Hiring.employer(world, code).replies());
        assertEquals(50, Hiring.employer(world, code).replies().percent());
        answer(at(second.dueAt().plus(SECOND)), link, second.id(), ApplicationState.INTERVIEW);
        tick(at(second.dueAt().plus(SECOND)));
        assertEquals(new ReplyRate(2, 1), Hiring.employer(world, code).replies());
    }

    @Test
    void aSilentEmployersPostsPauseUntilItAnswersAndOnlyTheClockLetsThemGoOn() {
        EmployerLink link = Hiring.live(world, code);
        var applications = List.of(Hiring.applied(world, link.post()), Hiring.applied(world, link.post()), Hiring.applied(world, link.post()));
        World later = at(applications.getLast().application().dueAt());
        tick(later);
        assertEquals(Optional.of(PauseCause.SILENT), Hiring.post(world, link.post()).paused());
        assertInstanceOf(ManageOutcome.PausedByOthers.class, later.posts.managePost.resume(patience(), link));
        applications.forEach(it -> answer(later, link, it.application().id(), ApplicationState.NOT_CHOSEN));
        tick(later);
        assertTrue(Hiring.post(world, link.post()).isLive());
    }

    @Test
    void twoUnansweredAreNotYetSilence() {
        EmployerLink link = Hiring.live(world, code);
        Hiring.applied(world, link.post());
        tick(at(Hiring.applied(world, link.post()).application().dueAt()));
        assertTrue(Hiring.post(world, link.post()).isLive());
    }

    @Test
    void aWithdrawnApplicationIsNobodysSilence() {
        PostId id = Hiring.live(world, code).post();
        var received = Hiring.applied(world, id);
        world.posts.myApplication.withdraw(patience(), received.link(), received.application().phone().last4());
        tick(at(received.application().dueAt()));
        assertEquals(ReplyRate.NONE, Hiring.employer(world, code).replies());
    }

    @Test
    void verificationHoldsSixMonthsThenFourteenDaysNoticeThenThePostsPause() {
        EmployerLink link = Hiring.live(world, code);
        Verification verification = Hiring.employer(world, code).verification();
        assertEquals(verification.on().plusMonths(6), verification.nextDue());
        LocalDate due = verification.nextDue();
        assertTrue(!verification.isDue(due.minusDays(1)) && verification.isDue(due) && !verification.isOverdue(due.plusDays(14)));
        World notice = at(noon(due.plusDays(14)));
        assertInstanceOf(ManageOutcome.Moved.class, notice.posts.managePost.renew(patience(), link, 60));
        tick(notice);
        assertTrue(Hiring.post(world, link.post()).isLive());
        World overdue = at(noon(due.plusDays(15)));
        tick(overdue);
        assertEquals(Optional.of(PauseCause.VERIFICATION), Hiring.post(world, link.post()).paused());
        Hiring.verified(overdue, code);
        tick(overdue);
        assertTrue(Hiring.post(world, link.post()).isLive());
    }

    @Test
    void aPostIsTakenDownOnTheFirstMinuteAfterItsLastDayAndNobodyAnswersItThen() {
        EmployerLink link = Hiring.live(world, code);
        Instant midnight = Hiring.post(world, link.post()).offer().validUntil().plusDays(1).atStartOfDay(Activity.ZONE).toInstant();
        tick(at(midnight.minus(SECOND)));
        assertTrue(Hiring.post(world, link.post()).isLive());
        assertInstanceOf(ApplyOutcome.NotOpen.class, at(midnight).posts.applyToPost.apply(patience(), link.post(),
                Hiring.applicant(world, World.somebody(), "form", true), "late"));
        tick(at(midnight));
        assertEquals(PostState.EXPIRED, Hiring.post(world, link.post()).state());
        assertEquals(Optional.of(midnight), Hiring.post(world, link.post()).closedAt());
    }

    @Test
    void stillOpenIsAskedForSevenToSixtyDays() {
        EmployerLink link = Hiring.live(world, code);
        LocalDate today = Hiring.today(world.clock);
        world.posts.managePost.renew(patience(), link, 400);
        assertEquals(today.plusDays(60), Hiring.post(world, link.post()).offer().validUntil());
        world.posts.managePost.renew(patience(), link, 0);
        assertEquals(today.plusDays(7), Hiring.post(world, link.post()).offer().validUntil());
        tick(world.in(Duration.ofDays(8)));
        assertEquals(PostState.EXPIRED, Hiring.post(world, link.post()).state());
        assertInstanceOf(ManageOutcome.Moved.class, world.in(Duration.ofDays(8)).posts.managePost.renew(patience(), link, 30));
        assertTrue(Hiring.post(world, link.post()).isLive());
    }

    /** 22 yuan an hour is the floor of Lixia until 30 September 2025, 24 from the next day. */
    @Test
    void aNewFloorPausesWhatPaysLessOnTheDayItComesIntoForceAndAnEditLetsItGoOn() {
        EmployerLink link = cheap();
        Crafted.verifiedAt(world, code, LocalDate.of(2025, 9, 1));
        tick(at(Instant.parse("2025-09-30T15:59:59Z")));
        assertTrue(Hiring.post(world, link.post()).isLive());
        tick(at(Instant.parse("2025-09-30T16:00:00Z")));
        assertEquals(Optional.of(PauseCause.FLOOR), Hiring.post(world, link.post()).paused());
        assertEquals("floor", world.posts.posts.history(patience(), link.post()).getLast().reason());
        Hiring.verified(world, code);
        world.posts.saveDraft.edit(patience(), link);
        world.posts.saveDraft.save(patience(), link, PostForm.FIELDS, new Posted(Hiring.typed(code)));
        assertInstanceOf(SubmitOutcome.Submitted.class, world.posts.submitPost.submit(patience(), link));
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.FIRST, link.post()));
        tick(world);
        assertTrue(Hiring.post(world, link.post()).isLive());
    }

    @Test
    void whatTheEmployerPausedItselfTheClockDoesNotLetGoOn() {
        EmployerLink link = Hiring.live(world, code);
        world.posts.managePost.pause(patience(), link);
        tick(world);
        assertEquals(Optional.of(PauseCause.EMPLOYER), Hiring.post(world, link.post()).paused());
    }

    @Test
    void nobodySeesAnApplicationSixMonthsAfterItsPostHasClosedAndNotBefore() {
        EmployerLink link = Hiring.live(world, code);
        Hiring.applied(world, link.post());
        world.posts.managePost.fill(patience(), link);
        Instant end = Hiring.post(world, link.post()).closedAt().orElseThrow().atZone(Activity.ZONE).plusMonths(6).toInstant();
        tick(at(end.minus(SECOND)));
        assertEquals(1, world.posts.applications.of(patience(), link.post()).size());
        tick(at(end));
        assertEquals(List.of(), at(end).posts.applications.of(patience(), link.post()));
    }

    /** It closed earlier than its applications had been told: the clock does not wait for their own end. */
    @Test
    void anApplicationIsErasedWhereItsPostClosedEarlyAndNobodyHasLookedSince() {
        EmployerLink link = Hiring.live(world, code);
        var kept = Hiring.applied(world, link.post()).application();
        world.posts.managePost.fill(patience(), link);
        tick(at(Hiring.post(world, link.post()).closedAt().orElseThrow().atZone(Activity.ZONE).plusMonths(6).toInstant()));
        assertTrue(world.clock.instant().isBefore(kept.keptUntil()));
        assertEquals(List.of(), world.posts.applications.of(patience(), link.post()));
    }

    @Test
    void whomToAskIsForgottenSixMonthsAfterThePostHasClosedAndNotBefore() {
        EmployerLink link = Hiring.live(world, code);
        world.posts.managePost.fill(patience(), link);
        Instant end = Hiring.post(world, link.post()).closedAt().orElseThrow().atZone(Activity.ZONE).plusMonths(6).toInstant();
        tick(at(end.minus(SECOND)));
        assertEquals(Optional.of(Hiring.phone(code)), Hiring.post(world, link.post()).offer().contact().known().map(Contact.Known::phone));
        tick(at(end));
        assertEquals(Contact.FORGOTTEN, Hiring.post(world, link.post()).offer().contact());
        assertEquals(PostState.FILLED, Hiring.post(world, link.post()).state(), "the post stays for its history");
        assertFalse(at(end).posts.posts.held(patience()).contains(link.post()), "its key is gone: a backup of it is unreadable too");
    }

    @Test
    void whereItWasForgottenThePostComesBackOnlyWithANewVersionThatSaysItAnew() {
        EmployerLink link = Hiring.live(world, code);
        Instant midnight = Hiring.post(world, link.post()).offer().validUntil().plusDays(1).atStartOfDay(Activity.ZONE).toInstant();
        tick(at(midnight));
        Instant end = ApplyToPost.end(Hiring.post(world, link.post()));
        World later = at(end);
        tick(later);
        assertEquals(Contact.FORGOTTEN, Hiring.post(later, link.post()).offer().contact());
        assertInstanceOf(ManageOutcome.NotNow.class, later.posts.managePost.renew(patience(), link, 30));
        assertInstanceOf(DraftOutcome.Saved.class, later.posts.saveDraft.edit(patience(), link));
        assertEquals(Set.of(), namesOfContact(Hiring.next(later, link.post()).orElseThrow()));
        assertInstanceOf(DraftOutcome.Saved.class, later.posts.saveDraft.save(patience(), link, List.of("contact", "phone"), new Posted(Hiring.typed(code))));
        assertEquals(Set.of("contact", "phone"), namesOfContact(Hiring.next(at(end), link.post()).orElseThrow()));
    }

    @Test
    void aDraftThatWasNeverHandedInIsUnreadableWhenItsThirtyDaysAreOver() {
        EmployerLink link = Hiring.begun(world, Hiring.typed(code));
        Instant end = Hiring.next(world, link.post()).orElseThrow().keptUntil();
        tick(at(end.minus(SECOND)));
        assertTrue(Hiring.next(world, link.post()).isPresent());
        tick(at(end));
        assertEquals(Optional.empty(), Hiring.next(new World(), link.post()), "not even for a process whose clock is wrong");
    }

    @Test
    void theKeyOfWhatIsBeingWrittenJustNowIsNotTouched() {
        EmployerLink link = Hiring.begun(world, Hiring.typed(code));
        assertFalse(world.posts.posts.held(patience()).contains(link.post()));
        assertTrue(world.in(Duration.ofDays(2)).posts.posts.held(patience()).contains(link.post()));
    }

    /** Which of the fields of a contact a draft has. */
    private static Set<String> namesOfContact(Proposal draft) {
        return draft.typed().keySet().stream().filter(Set.of("contact", "phone", "extension")::contains).collect(Collectors.toSet());
    }

    /** A post of September 2025 at 22 yuan, with the employer's link. */
    private EmployerLink cheap() {
        Hiring.submitted(world, Hiring.typed(code));
        String key = UUID.randomUUID().toString();
        EmployerLink link = Hiring.link(world, key);
        Instant then = Instant.parse("2025-09-01T02:00:00Z");
        Offer offer = Crafted.paying(Hiring.offer(code, world.clock), 22).until(Hiring.today(world.clock).plusDays(30));
        var post = new MotherPost(link.post(), PostState.LIVE, offer, 1, TokenHash.of(link.token()), then, then, then, Optional.empty(),
                Decision.NONE, Optional.empty(), 0);
        world.posts.posts.bringIn(patience(), post, new LogLine(link.post(), then, By.importing("officer-1"), Move.IMPORT, PostState.DRAFT,
                PostState.LIVE, 1, "", ""));
        return link;
    }

    /** F13 for this keeper: what cannot be read is named and left alone, and the clocks go on for the others. */
    @Test
    void anEmployerOrAPostNobodyCanReadIsLeftAloneAndTheOthersExpire() {
        PostId kept = Hiring.live(world, code).post();
        PostId lost = Hiring.live(world, code).post();
        CreditCode sound = Hiring.code();
        PostId over = Hiring.live(world, sound).post();
        World later = world.in(Duration.ofDays(400));
        List<String> named = new ArrayList<>();
        Torn.employer(code);
        Torn.post(lost);
        try {
            world.postClocks().tick(patience(), item -> named.add(item.key()));
            assertEquals(PostState.LIVE, Hiring.post(world, kept).state(), "its employer is neither overdue nor silent");
            later.postClocks().tick(patience(), item -> { });
            assertEquals(PostState.EXPIRED, Hiring.post(world, over).state());
            assertEquals(Set.of(code.value(), lost.value() + "/live"), Set.copyOf(named));
        } finally {
            Torn.away(code);
            Torn.away(lost);
            Torn.away(kept);
        }
    }

    private static void answer(World world, EmployerLink link, ApplicationId id, ApplicationState next) {
        assertInstanceOf(AnswerOutcome.Done.class, world.posts.answerApplication.answer(patience(), link, id, next,
                Optional.of(NotChosen.HOURS).filter(_ -> next == ApplicationState.NOT_CHOSEN)));
    }

    private ApplicationState state(PostId id) {
        return world.posts.applications.of(patience(), id).getFirst().state();
    }

    private static void tick(World world) {
        world.postClocks().tick(patience(), World::mustBeReadable);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Activity.ZONE).toInstant();
    }

    private static World at(Instant instant) {
        return new World(LocalDynamo.shared().client(), Clock.fixed(instant, ZoneOffset.UTC));
    }
}
