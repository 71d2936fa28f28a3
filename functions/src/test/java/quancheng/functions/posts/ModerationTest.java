package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.functions.World.patience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.functions.World;
import quancheng.functions.signups.Posted;
import quancheng.store.posts.By;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Move;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.Risk;
import quancheng.testbed.LocalDynamo;

/** An officer's decisions: who may, on what, and what stands in the way. */
class ModerationTest {

    private static final Decision WHY = new Decision("R06", "写清怎么结算");

    private final World world = new World();
    private final CreditCode code = Hiring.code();

    @Test
    void whatIsRiskyTakesTwoOfficersAndOneIsNotTwo() {
        PostId id = Hiring.waiting(world, Hiring.typed(code, "headcount", "51")).post();
        var first = assertInstanceOf(ModerationOutcome.SecondNeeded.class, Hiring.approve(world, Hiring.FIRST, id));
        assertEquals(Set.of(Risk.MANY_PLACES, Risk.FIRST_POST), first.risks());
        assertInstanceOf(ModerationOutcome.AnotherOfficer.class, Hiring.approve(world, Hiring.FIRST, id));
        assertTrue(world.posts.posts.find(patience(), id).isEmpty());
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.SECOND, id));
        assertEquals(List.of("save", "submit", "approve-first", "approve"), Hiring.history(world, id));
    }

    /** More than fifty people, a fourth employer with one phone, an employer from elsewhere; fifty people and three employers are fine. */
    @ParameterizedTest
    @CsvSource({"51, 1, 92370102, true", "50, 1, 92370102, false", "4, 4, 92370102, true", "4, 3, 92370102, false", "4, 1, 92110108, true"})
    void twoAreNeededFromTheLineTheRulesDraw(String headcount, int employers, String prefix, boolean two) {
        Offer offer = null;
        String phone = World.somebody().digits();
        for (int i = 1; i <= employers; i++) {
            Map<String, List<String>> typed = Hiring.typed(Hiring.code(prefix), "headcount", headcount);
            typed.put("phone", List.of(phone));
            offer = Hiring.next(world, Hiring.waiting(world, typed).post()).orElseThrow().offer().orElseThrow();
        }
        assertEquals(two, world.desk.moderation.checkOffer.check(patience(), offer).needsTwo());
    }

    @ParameterizedTest
    @CsvSource({"''", "R99", "r06"})
    void sendingBackRejectingAndTakingDownTakeAReasonOfTheList(String reason) {
        var said = new Decision(reason, "说不清");
        EmployerLink waiting = Hiring.waiting(world, Hiring.typed(code));
        var desk = world.desk.moderation;
        long revision = Hiring.next(world, waiting.post()).orElseThrow().revision();
        assertInstanceOf(ModerationOutcome.ReasonNeeded.class, desk.moderatePost.askChanges(patience(), Hiring.FIRST, waiting.post(), revision, said));
        assertInstanceOf(ModerationOutcome.ReasonNeeded.class, desk.moderatePost.reject(patience(), Hiring.FIRST, waiting.post(), revision, said));
        assertEquals(PostState.SUBMITTED, Hiring.next(world, waiting.post()).orElseThrow().state());
        PostId live = Hiring.live(world, Hiring.typed(code)).post();
        long shown = Hiring.post(world, live).revision();
        assertInstanceOf(ModerationOutcome.ReasonNeeded.class, desk.supervisePost.pause(patience(), Hiring.FIRST, live, shown, said));
        assertInstanceOf(ModerationOutcome.ReasonNeeded.class, desk.supervisePost.remove(patience(), Hiring.FIRST, live, shown, said));
        assertTrue(Hiring.post(world, live).isLive());
    }

    @Test
    void theReasonAndTheWordsReachTheEmployerAndTheHistory() {
        EmployerLink link = Hiring.waiting(world, Hiring.typed(code));
        reject(Hiring.FIRST, link.post());
        assertEquals(WHY, Hiring.next(world, link.post()).orElseThrow().decision());
        var line = world.posts.posts.history(patience(), link.post()).getLast();
        assertEquals(List.of("R06", "写清怎么结算", "officer-1"), List.of(line.reason(), line.text(), line.by().id()));
    }

    @Test
    void whatWarnsPassesWithAReasonForEachPhraseAndNotWithout() {
        PostId id = Hiring.waiting(world, Hiring.typed(code, "requirements", "能接受加班，形象好")).post();
        var open = assertInstanceOf(ModerationOutcome.WordingOpen.class, Hiring.approve(world, Hiring.FIRST, id));
        assertEquals(2, open.findings().size());
        assertInstanceOf(ModerationOutcome.WordingOpen.class, approve(id, Map.of("能接受加班", "旺季两天，已写明", "形象好", " ")));
        assertInstanceOf(ModerationOutcome.Published.class, approve(id, Map.of("能接受加班", "旺季两天，已写明", "形象好", "前台")));
        assertEquals(List.of("形象好：前台；能接受加班：旺季两天，已写明"), world.posts.posts.history(patience(), id).stream()
                .filter(line -> line.move() == Move.APPROVE).map(line -> line.text()).toList());
    }

    @Test
    void theSecondOfficerSeesTheFirstOnesReasonsAndNeedNotRepeatThem() {
        Map<String, List<String>> typed = Hiring.typed(code, "requirements", "能接受加班");
        typed.put("headcount", List.of("60"));
        PostId id = Hiring.waiting(world, typed).post();
        assertInstanceOf(ModerationOutcome.SecondNeeded.class, approve(id, Map.of("能接受加班", "旺季两天")));
        assertEquals(Map.of("能接受加班", "旺季两天"), Hiring.next(world, id).orElseThrow().overrides());
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.SECOND, id));
    }

    /** The form stops such words; rules may have changed since it was sent. */
    @Test
    void whatBlocksPassesWithNoReasonAtAll() {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        Proposal before = Hiring.next(world, id).orElseThrow();
        Proposal after = Crafted.withOffer(before, Crafted.saying(before.offer().orElseThrow(), "限女性"));
        world.posts.posts.move(patience(), before, after, Lines.of(before, after, By.EMPLOYER, Move.SUBMIT));
        assertInstanceOf(ModerationOutcome.WordingOpen.class, approve(id, Map.of("限女性", "就是要")));
        assertTrue(world.posts.posts.find(patience(), id).isEmpty());
    }

    @Test
    void anAppealIsReadByAnotherOfficerAndThereIsOnlyOne() {
        EmployerLink link = Hiring.waiting(world, Hiring.typed(code));
        reject(Hiring.FIRST, link.post());
        assertInstanceOf(ManageOutcome.ProposalMoved.class, world.posts.managePost.appeal(patience(), link, "没有这个条件"));
        assertInstanceOf(ModerationOutcome.AnotherOfficer.class, Hiring.approve(world, Hiring.FIRST, link.post()));
        assertInstanceOf(ModerationOutcome.AnotherOfficer.class, world.desk.moderation.moderatePost.reject(patience(), Hiring.FIRST,
                link.post(), revision(link.post()), WHY));
        reject(Hiring.SECOND, link.post());
        assertInstanceOf(ManageOutcome.AppealedBefore.class, world.posts.managePost.appeal(patience(), link, "还是没有"));
    }

    @Test
    void anAppealThatIsHeardGoesLive() {
        EmployerLink link = Hiring.waiting(world, Hiring.typed(code));
        reject(Hiring.FIRST, link.post());
        world.posts.managePost.appeal(patience(), link, "没有这个条件");
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.SECOND, link.post()));
    }

    @Test
    void whoLooksAtAnOldVersionDecidesNothing() {
        EmployerLink link = Hiring.waiting(world, Hiring.typed(code));
        long seen = revision(link.post());
        world.posts.managePost.withdraw(patience(), link);
        world.posts.submitPost.submit(patience(), link);
        assertInstanceOf(ModerationOutcome.Overtaken.class,
                world.desk.moderation.moderatePost.approve(patience(), Hiring.FIRST, link.post(), seen, Map.of()));
        long shown = Hiring.post(world, Hiring.live(world, Hiring.code()).post()).revision();
        PostId live = Hiring.live(world, Hiring.code()).post();
        assertInstanceOf(ModerationOutcome.Overtaken.class,
                world.desk.moderation.supervisePost.pause(patience(), Hiring.FIRST, live, shown + 1, WHY));
    }

    @Test
    void anEditIsCheckedWhileTheOldVersionStaysAsItIs() {
        EmployerLink link = Hiring.live(world, code);
        world.posts.saveDraft.edit(patience(), link);
        world.posts.saveDraft.save(patience(), link, List.of("wageMin"), new Posted(Map.of("wageMin", List.of("27"))));
        assertInstanceOf(SubmitOutcome.Submitted.class, world.posts.submitPost.submit(patience(), link));
        assertEquals(2600, Hiring.post(world, link.post()).offer().pay().minFen());
        reject(Hiring.FIRST, link.post());
        assertTrue(Hiring.post(world, link.post()).isLive());
        world.posts.managePost.appeal(patience(), link, "涨工资");
        Hiring.approve(world, Hiring.SECOND, link.post());
        assertEquals(2700, Hiring.post(world, link.post()).offer().pay().minFen());
        assertEquals(2, Hiring.post(world, link.post()).version());
        assertEquals(Optional.empty(), Hiring.next(world, link.post()));
    }

    @Test
    void anEmployerThatIsNotVerifiedOrOverdueCannotPublish() {
        PostId id = Hiring.submitted(world, Hiring.typed(code)).post();
        assertInstanceOf(ModerationOutcome.Unverified.class, Hiring.approve(world, Hiring.FIRST, id));
        Hiring.verified(world, code);
        assertInstanceOf(ModerationOutcome.Unverified.class, Hiring.approve(world.in(Duration.ofDays(200)), Hiring.FIRST,
                Hiring.submitted(world.in(Duration.ofDays(200)), Hiring.typed(code)).post()));
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.FIRST, id));
    }

    @Test
    void whatWentOverWhileItWaitedIsNotPublished() {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        assertInstanceOf(ModerationOutcome.Over.class, Hiring.approve(world.in(Duration.ofDays(31)), Hiring.FIRST, id));
    }

    /** 22 yuan an hour was enough in Lixia until the end of September 2025. */
    @Test
    void payThatWasEnoughWhenItWasSentIsHeldAgainstTheFloorOfToday() {
        Proposal before = Hiring.next(world, Hiring.waiting(world, Hiring.typed(code)).post()).orElseThrow();
        Offer cheap = Crafted.paying(before.offer().orElseThrow(), 22).until(LocalDate.of(2030, 1, 1));
        Proposal after = Crafted.withOffer(before, cheap);
        world.posts.posts.move(patience(), before, after, Lines.of(before, after, By.EMPLOYER, Move.SUBMIT));
        Crafted.verifiedAt(world, code, LocalDate.of(2025, 9, 1));
        var under = assertInstanceOf(ModerationOutcome.UnderFloor.class, Hiring.approve(on("2025-10-01T02:00:00Z"), Hiring.FIRST, before.id()));
        assertEquals(24, under.floor().hourly());
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(on("2025-09-30T02:00:00Z"), Hiring.FIRST, before.id()));
    }

    @Test
    void anAnswerThatWasLostIsGivenAgain() {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        long revision = revision(id);
        var desk = world.desk.moderation;
        assertInstanceOf(ModerationOutcome.Published.class, desk.moderatePost.approve(patience(), Hiring.FIRST, id, revision, Map.of()));
        assertInstanceOf(ModerationOutcome.Published.class, desk.moderatePost.approve(patience(), Hiring.FIRST, id, revision, Map.of()));
        assertInstanceOf(ModerationOutcome.NotFound.class, desk.moderatePost.approve(patience(), Hiring.SECOND, id, revision, Map.of()));
        EmployerLink back = Hiring.waiting(world, Hiring.typed(Hiring.code()));
        long seen = revision(back.post());
        assertInstanceOf(ModerationOutcome.Decided.class, desk.moderatePost.askChanges(patience(), Hiring.FIRST, back.post(), seen, WHY));
        assertInstanceOf(ModerationOutcome.Decided.class, desk.moderatePost.askChanges(patience(), Hiring.FIRST, back.post(), seen, WHY));
        assertEquals(3, Hiring.history(world, back.post()).size());
    }

    private ModerationOutcome approve(PostId id, Map<String, String> passed) {
        return world.desk.moderation.moderatePost.approve(patience(), Hiring.FIRST, id, revision(id), passed);
    }

    private void reject(Officer officer, PostId id) {
        assertInstanceOf(ModerationOutcome.Decided.class, world.desk.moderation.moderatePost.reject(patience(), officer, id, revision(id), WHY));
    }

    private long revision(PostId id) {
        return Hiring.next(world, id).orElseThrow().revision();
    }

    private static World on(String instant) {
        return new World(LocalDynamo.shared().client(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
