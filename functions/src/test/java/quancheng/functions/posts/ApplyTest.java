package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.functions.World.patience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.functions.World;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.NotChosen;
import quancheng.store.posts.PostId;
import quancheng.store.signups.Phone;
import quancheng.testbed.LocalDynamo;

/** Answers to a post: one for a phone, few for a day, and an employer who sees no more than she allowed. */
class ApplyTest {

    private final World world = new World(LocalDynamo.shared().client(), Clock.fixed(Instant.now().plus(Duration.ofDays(1)), ZoneOffset.UTC));
    private final Phone phone = World.somebody();

    @Test
    void onePhoneHasOneLiveApplicationForAPost() {
        PostId id = Hiring.live(world, Hiring.code()).post();
        var first = assertInstanceOf(ApplyOutcome.Received.class, apply(id, "form"));
        assertEquals(first.link(), assertInstanceOf(ApplyOutcome.Received.class, apply(id, "form")).link());
        assertInstanceOf(ApplyOutcome.AppliedBefore.class, apply(id, "another form"));
        assertEquals(1, Hiring.sentToday(world, phone));
        assertInstanceOf(ApplyOutcome.Received.class, apply(Hiring.live(world, Hiring.code()).post(), "form"));
    }

    @Test
    void whoWithdrewMayApplyAgainAndHerOldLinkOpensNothing() {
        PostId id = Hiring.live(world, Hiring.code()).post();
        var first = assertInstanceOf(ApplyOutcome.Received.class, apply(id, "form"));
        assertInstanceOf(AnswerOutcome.Done.class, world.posts.myApplication.withdraw(patience(), first.link(), phone.last4()));
        var second = assertInstanceOf(ApplyOutcome.Received.class, apply(id, "another form"));
        assertNotEquals(first.link(), second.link());
        assertEquals(Optional.empty(), world.posts.myApplication.find(patience(), first.link(), phone.last4()));
        assertEquals(1, world.posts.applications.of(patience(), id).size());
    }

    @Test
    void aPageLoadedAgainDoesNotApplyAgainWhereTheEmployerHasAnswered() {
        EmployerLink link = Hiring.live(world, Hiring.code());
        var received = assertInstanceOf(ApplyOutcome.Received.class, apply(link.post(), "form"));
        answer(link, received.application(), ApplicationState.NOT_CHOSEN);
        assertEquals(ApplicationState.NOT_CHOSEN, assertInstanceOf(ApplyOutcome.Received.class, apply(link.post(), "form")).application().state());
        assertEquals(ApplicationState.SUBMITTED, assertInstanceOf(ApplyOutcome.Received.class, apply(link.post(), "new form")).application().state());
    }

    @Test
    void fiveADayWithOnePhone() {
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(ApplyOutcome.Received.class, apply(Hiring.live(world, Hiring.code()).post(), "form"));
        }
        PostId sixth = Hiring.live(world, Hiring.code()).post();
        assertEquals(5, assertInstanceOf(ApplyOutcome.TooMany.class, apply(sixth, "form")).most());
        assertInstanceOf(ApplyOutcome.Received.class, world.in(Duration.ofDays(1)).posts.applyToPost.apply(patience(), sixth,
                Hiring.applicant(world, phone, "form", true), "home"));
    }

    @Test
    void twentyAnHourFromOneAddress() {
        PostId id = Hiring.live(world, Hiring.code()).post();
        String address = "a café " + phone.digits();
        for (int i = 0; i < 20; i++) {
            assertInstanceOf(ApplyOutcome.Received.class, from(world, id, address));
        }
        assertEquals(20, assertInstanceOf(ApplyOutcome.TooMany.class, from(world, id, address)).most());
        assertInstanceOf(ApplyOutcome.Received.class, from(world, id, address + " next door"));
        assertInstanceOf(ApplyOutcome.Received.class, from(world.in(Duration.ofHours(1)), id, address));
    }

    @Test
    void whatIsNotLiveTakesNoApplications() {
        EmployerLink link = Hiring.live(world, Hiring.code());
        world.posts.managePost.pause(patience(), link);
        assertInstanceOf(ApplyOutcome.NotOpen.class, apply(link.post(), "form"));
        assertInstanceOf(ApplyOutcome.NotFound.class, apply(new PostId("2nowhere"), "form"));
    }

    @Test
    void theEmployerSeesAPhoneOnlyWhereSheAllowedItAndNothingOfWhoWithdrew() {
        EmployerLink link = Hiring.live(world, Hiring.code());
        var shy = assertInstanceOf(ApplyOutcome.Received.class, world.posts.applyToPost.apply(patience(), link.post(),
                Hiring.applicant(world, phone, "form", false), "home"));
        Hiring.applied(world, link.post());
        List<Application> seen = world.posts.answerApplication.applicants(patience(), link).orElseThrow();
        assertEquals(2, seen.size());
        assertEquals(List.of(shy.application().id()), seen.stream().filter(it -> it.phoneForEmployer().isEmpty()).map(Application::id).toList());
        assertTrue(seen.stream().allMatch(it -> it.state() == ApplicationState.SEEN));
        world.posts.myApplication.withdraw(patience(), shy.link(), phone.last4());
        assertEquals(1, world.posts.answerApplication.applicants(patience(), link).orElseThrow().size());
    }

    @Test
    void herLinkOpensOnlyWithTheLastFourDigitsOfHerPhone() {
        PostId id = Hiring.live(world, Hiring.code()).post();
        var received = assertInstanceOf(ApplyOutcome.Received.class, apply(id, "form"));
        assertTrue(world.posts.myApplication.find(patience(), received.link(), phone.last4()).isPresent());
        assertEquals(Optional.empty(), world.posts.myApplication.find(patience(), received.link(), "0000"));
        var guessed = new ApplicantLink(id, received.link().application(), "2".repeat(26));
        assertEquals(Optional.empty(), world.posts.myApplication.find(patience(), guessed, phone.last4()));
    }

    /** Every state × every answer an employer could give, from the specification: forward only, and nothing after the end. */
    @ParameterizedTest
    @CsvSource({"SUBMITTED, CONTACTED INTERVIEW OFFERED HIRED NOT_CHOSEN SEEN", "SEEN, CONTACTED INTERVIEW OFFERED HIRED NOT_CHOSEN",
            "CONTACTED, INTERVIEW OFFERED HIRED NOT_CHOSEN", "INTERVIEW, OFFERED HIRED NOT_CHOSEN", "OFFERED, HIRED NOT_CHOSEN",
            "HIRED, ''", "NOT_CHOSEN, ''", "WITHDRAWN, ''", "NO_REPLY, CONTACTED INTERVIEW OFFERED HIRED NOT_CHOSEN"})
    void anAnswerGoesForwardOnly(ApplicationState from, String allowed) {
        List<String> names = List.of(allowed.split(" "));
        for (ApplicationState next : ApplicationState.values()) {
            assertEquals(names.contains(next.name()), from.mayBecome(next), from + " to " + next);
        }
    }

    @Test
    void notChoosingSomebodyTakesAReasonOfTheList() {
        EmployerLink link = Hiring.live(world, Hiring.code());
        var received = assertInstanceOf(ApplyOutcome.Received.class, apply(link.post(), "form"));
        assertInstanceOf(AnswerOutcome.ReasonNeeded.class, world.posts.answerApplication.answer(patience(), link, received.application().id(),
                ApplicationState.NOT_CHOSEN, Optional.empty()));
        answer(link, received.application(), ApplicationState.NOT_CHOSEN);
        assertEquals(Optional.of(NotChosen.HOURS), world.posts.applications.of(patience(), link.post()).getFirst().notChosen());
    }

    private void answer(EmployerLink link, Application application, ApplicationState next) {
        assertInstanceOf(AnswerOutcome.Done.class, world.posts.answerApplication.answer(patience(), link, application.id(), next,
                Optional.of(NotChosen.HOURS).filter(_ -> next == ApplicationState.NOT_CHOSEN)));
    }

    private ApplyOutcome apply(PostId id, String form) {
        return world.posts.applyToPost.apply(patience(), id, Hiring.applicant(world, phone, form, true), "home of " + phone.digits());
    }

    private static ApplyOutcome from(World world, PostId id, String address) {
        return world.posts.applyToPost.apply(patience(), id, Hiring.applicant(world, World.somebody(), "form", true), address);
    }
}
