package quancheng.functions.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.EditOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Places;
import quancheng.store.signups.Party;
import quancheng.store.signups.Signup;

class SignUpTest {

    private final World world = new World();

    @Test
    void aPartyThatFitsIsConfirmedAndItsPlacesAreTaken() {
        Activity activity = world.open(10, 4, true);
        assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(3)));
        assertEquals(new Places(10, 7, 0, true), world.places(activity));
    }

    @Test
    void theSameFormAgainIsTheSameAnswerAndTakesNothing() {
        Activity activity = world.open(10, 4, true);
        SignupRequest request = World.newcomer(2);
        assertEquals(world.signUp(activity, request), world.signUp(activity, request));
        assertEquals(8, world.places(activity).left());
    }

    @Test
    void theSameFormWithOtherWordsChangesNothing() {
        Activity activity = world.open(10, 4, true);
        var phone = World.somebody();
        world.signUp(activity, World.request(phone, 1, 0, "form"));
        assertInstanceOf(SignupOutcome.FormUsedBefore.class, world.signUp(activity, World.request(phone, 4, 0, "form")));
        assertEquals(9, world.places(activity).left());
    }

    @Test
    void anotherFormWithTheSamePhoneLearnsOnlyThatThereIsASignup() {
        Activity activity = world.open(10, 4, true);
        var phone = World.somebody();
        world.signUp(activity, World.request(phone, 1, 0, "hers"));
        assertEquals(new SignupOutcome.AlreadySignedUp(activity), world.signUp(activity, World.request(phone, 1, 0, "another")));
    }

    @Test
    void aConfidentialActivityNeverTellsThatAPhoneIsKnown() {
        Activity activity = world.open(10, 4, true, true);
        var phone = World.somebody();
        world.signUp(activity, World.request(phone, 1, 0, "hers"));
        assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.request(phone, 1, 0, "another")));
    }

    @Test
    void aPartyIsSeatedWholeOrNotAtAll() {
        Activity activity = world.open(5, 4, false);
        world.signUp(activity, World.newcomer(4));
        assertEquals(new SignupOutcome.Full(activity, 1, 2), world.signUp(activity, World.newcomer(2)));
        assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(1)));
        assertEquals(new SignupOutcome.Full(activity, 0, 1), world.signUp(activity, World.newcomer(1)));
    }

    @Test
    void whoDoesNotFitWaitsInOrderOfArrival() {
        Activity activity = world.open(2, 2, true);
        world.signUp(activity, World.newcomer(2));
        for (int position = 1; position <= 3; position++) {
            var waitlisted = assertInstanceOf(SignupOutcome.Waitlisted.class, world.signUp(activity, World.newcomer(1)));
            assertEquals(position, waitlisted.position());
        }
        assertEquals(new Places(2, 0, 3, true), world.places(activity));
    }

    @Test
    void aSmallerPartyMayTakeWhatTheFirstInLineCannotUse() {
        Activity activity = world.open(3, 3, true);
        world.signUp(activity, World.newcomer(2));
        assertInstanceOf(SignupOutcome.Waitlisted.class, world.signUp(activity, World.newcomer(3)));
        assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(1)));
        assertEquals(new Places(3, 0, 1, true), world.places(activity));
    }

    @Test
    void signupOpensAndClosesToTheMoment() {
        Instant now = world.clock.instant();
        Activity notYet = world.activity(new Admission.Open(now.plusSeconds(60), now.plusSeconds(120), 5, true, 2), false);
        Activity over = world.activity(new Admission.Open(now.minusSeconds(60), now, 5, true, 2), false);
        Activity invited = world.activity(new Admission.Invitation(), false);
        assertEquals(new SignupOutcome.NotOpenYet(notYet), world.signUp(notYet, World.newcomer(1)));
        assertEquals(new SignupOutcome.Closed(over), world.signUp(over, World.newcomer(1)));
        assertEquals(new SignupOutcome.InvitationOnly(invited), world.signUp(invited, World.newcomer(1)));
    }

    @Test
    void aCancelledActivitySeatsNobody() {
        Activity activity = world.open(5, 2, true);
        Activity cancelled = ((EditOutcome.Done) world.desk.editActivity.edit(World.patience(), activity, activity.cancelled(true))).activity();
        assertEquals(new SignupOutcome.Cancelled(cancelled), world.signUp(cancelled, World.newcomer(1)));
        assertEquals(new SignupOutcome.Cancelled(activity), world.signUp(activity, World.newcomer(1)), "read before it was cancelled");
    }

    @Test
    void aCancelledSignupIsNotRevivedByItsOwnFormButByANewOne() {
        Activity activity = world.open(5, 2, true);
        var phone = World.somebody();
        SignupRequest first = World.request(phone, 1, 0, "first");
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, first)).signup();
        world.parts.changeSignup.cancel(World.patience(), activity, signup);
        assertEquals(new SignupOutcome.Withdrawn(activity), world.signUp(activity, first));
        var again = assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.request(phone, 2, 0, "second")));
        assertEquals(signup.code(), again.signup().code());
        assertNotEquals(signup.revision(), again.signup().revision());
        assertEquals(new Party(2, 0), again.signup().party());
        assertEquals(3, world.places(activity).left());
    }
}
