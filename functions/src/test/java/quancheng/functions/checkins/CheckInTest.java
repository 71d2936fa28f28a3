package quancheng.functions.checkins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.checkins.CheckInOutcome.Already;
import quancheng.functions.checkins.CheckInOutcome.Arrived;
import quancheng.functions.checkins.CheckInOutcome.Elsewhere;
import quancheng.functions.checkins.CheckInOutcome.NoPlace;
import quancheng.functions.checkins.CheckInOutcome.Several;
import quancheng.functions.checkins.CheckInOutcome.TakenBack;
import quancheng.functions.checkins.CheckInOutcome.Unknown;
import quancheng.functions.checkins.CheckInOutcome.WalkedIn;
import quancheng.functions.checkins.Scan.What;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.checkins.GuestRef;
import quancheng.store.checkins.ScanId;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;

class CheckInTest {

    private static final Instant NOW = Instant.parse("2030-03-06T06:00:00Z");
    private static final AtomicInteger SCANS = new AtomicInteger();

    private final World world = new World(LocalDynamo.shared().client(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Activity activity = world.open(3, 3, true);

    @Test
    void aSecondScanSaysWhenTheFirstWas() {
        Signup signup = signedUp(2);
        var first = assertInstanceOf(Arrived.class, at(code(signup), NOW.minusSeconds(960)));
        assertEquals(NOW.minusSeconds(960), first.arrival().at());
        assertEquals(NOW.minusSeconds(960), assertInstanceOf(Already.class, at(code(signup), NOW)).arrival().at());
        assertEquals(2, sheet().inside());
    }

    @Test
    void aBatchSentTwiceAnswersTheSameAndChangesNothing() {
        Signup one = signedUp(2);
        Signup waits = waiting(2);
        var mistake = scan(new What.WalkIn(5));
        var batch = List.of(scan(code(one)), scan(code(one)), scan(code(waits)), scan(new What.WalkIn(3)), mistake, scan(new What.TakeBack(mistake.id())));
        List<String> first = words(send(batch));
        assertEquals(List.of("Arrived", "Already", "NoPlace", "WalkedIn", "WalkedIn", "TakenBack"), first);
        DoorSheet after = sheet();
        assertEquals(first, words(send(batch)));
        assertEquals(first, words(send(batch)));
        assertEquals(after.inside(), sheet().inside());
        assertEquals(5, sheet().inside());
    }

    @Test
    void whatWasTakenBackStaysSoHoweverOftenTheOldScansAreSent() {
        Signup signup = signedUp(1);
        Scan in = scan(code(signup));
        Scan back = scan(new What.TakeBack(in.id()));
        send(List.of(in, back));
        send(List.of(in));
        assertEquals(0, sheet().inside());
        Scan again = scan(code(signup));
        assertInstanceOf(Arrived.class, send(List.of(again)).getFirst());
        send(List.of(in, back));
        send(List.of(scan(new What.TakeBack(in.id()))));
        assertEquals(1, sheet().inside());
    }

    @Test
    void checkingInTouchesNoPlaceAndNoSignup() {
        Signup signup = signedUp(2);
        Places places = world.places(activity);
        send(List.of(scan(code(signup)), scan(new What.WalkIn(9))));
        assertEquals(places, world.places(activity));
        assertEquals(List.of(signup), world.signups(activity));
    }

    @Test
    void moreWalkInsThanPlacesAreAWarningAndNoRefusal() {
        Signup signup = signedUp(2);
        send(List.of(scan(code(signup))));
        assertEquals(0, assertInstanceOf(WalkedIn.class, at(new What.WalkIn(1), NOW)).over());
        assertEquals(4, assertInstanceOf(WalkedIn.class, at(new What.WalkIn(4), NOW)).over());
        assertEquals(7, sheet().inside());
    }

    @Test
    void fourDigitsOfThePhoneOrFourSignsOfTheCodeFindHer() {
        Signup signup = signedUp(new Phone("13700004321"), 1);
        assertEquals("4321", assertInstanceOf(Arrived.class, at(new What.Four("4321"), NOW)).guest().last4());
        String tail = signup.code().start().substring(4);
        assertInstanceOf(Already.class, at(new What.Four(tail.toLowerCase()), NOW));
        assertInstanceOf(Unknown.class, at(new What.Four("0000"), NOW));
    }

    @Test
    void twoWithTheSameFourDigitsAreChosenFrom() {
        Signup one = signedUp(new Phone("13700015678"), 1);
        signedUp(new Phone("13700025678"), 1);
        var several = assertInstanceOf(Several.class, at(new What.Four("5678"), NOW));
        assertEquals(2, several.guests().size());
        assertEquals(0, sheet().inside());
        assertInstanceOf(Arrived.class, at(new What.Listed(GuestRef.of(one.id())), NOW));
        assertEquals(1, sheet().inside());
    }

    @Test
    void whoWaitsOrGaveBackHasNoPlaceUntilTheDoorLetsHerIn() {
        signedUp(3);
        Signup waits = waiting(2);
        assertEquals(1, assertInstanceOf(NoPlace.class, at(code(waits), NOW)).guest().position());
        assertInstanceOf(Arrived.class, at(new What.Admit(GuestRef.of(waits.id())), NOW));
        assertInstanceOf(Already.class, at(code(waits), NOW));
        assertEquals(2, sheet().inside());
    }

    @Test
    void aCodeOfAnotherActivitySaysWhichUnlessItIsConfidential() {
        Activity other = world.open(3, 1, false);
        Activity quiet = world.open(3, 1, false, true);
        assertEquals(other.id(), assertInstanceOf(Elsewhere.class, at(code(signedUp(other, World.somebody(), 1)), NOW)).activity().orElseThrow().id());
        assertTrue(assertInstanceOf(Elsewhere.class, at(code(signedUp(quiet, World.somebody(), 1)), NOW)).activity().isEmpty());
        assertInstanceOf(Unknown.class, at(new What.Code("not a code"), NOW));
        assertInstanceOf(Unknown.class, at(new What.Code(signedUp(1).code().toString().replaceAll("....$", "2222")), NOW));
    }

    @Test
    void aPhoneWhoseClockIsWrongIsNotBelieved() {
        assertEquals(NOW, assertInstanceOf(Arrived.class, at(code(signedUp(1)), NOW.plusSeconds(3600))).arrival().at());
        assertEquals(NOW, assertInstanceOf(Arrived.class, at(code(signedUp(1)), Instant.EPOCH)).arrival().at());
    }

    @Test
    void twoPhonesAtOneDoorLetAPartyInOnce() throws Exception {
        Signup signup = signedUp(2);
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = phones.invokeAll(IntStream.range(0, 16).<Callable<CheckInOutcome>>mapToObj(i -> () -> at(code(signup), NOW)).toList());
            long arrived = 0;
            for (var outcome : outcomes) {
                arrived += outcome.get() instanceof Arrived ? 1 : 0;
            }
            assertEquals(1, arrived);
        }
        assertEquals(2, sheet().inside());
    }

    /** With the list alone nobody can open a signup. */
    @Test
    void theListHoldsNoCode() {
        Signup signup = signedUp(1);
        Guest guest = sheet().expected().getFirst();
        assertFalse(Stream.of(guest.ref().value(), guest.tail()).anyMatch(text -> signup.code().start().startsWith(text)), guest::toString);
        assertFalse(signup.code().start().contains(guest.ref().value().substring(0, 4)));
    }

    private Signup signedUp(int people) {
        return signedUp(activity, World.somebody(), people);
    }

    private Signup signedUp(Phone phone, int people) {
        return signedUp(activity, phone, people);
    }

    private Signup signedUp(Activity where, Phone phone, int people) {
        return assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(where, World.request(phone, people, 0, "form " + phone.digits()))).signup();
    }

    private Signup waiting(int people) {
        return assertInstanceOf(SignupOutcome.Waitlisted.class, world.signUp(activity, World.newcomer(people))).signup();
    }

    private static What code(Signup signup) {
        return new What.Code(signup.code().toString());
    }

    private static Scan scan(What what) {
        return new Scan(new ScanId("scan-%06d".formatted(SCANS.incrementAndGet())), NOW.minusSeconds(60), what);
    }

    private CheckInOutcome at(What what, Instant at) {
        return send(List.of(new Scan(new ScanId("scan-%06d".formatted(SCANS.incrementAndGet())), at, what))).getFirst();
    }

    private List<CheckInOutcome> send(List<Scan> scans) {
        return world.desk.checkIn.checkIn(World.patience(), activity, "door-keeper", scans);
    }

    private DoorSheet sheet() {
        return world.desk.openDoor.of(World.patience(), activity);
    }

    private static List<String> words(List<CheckInOutcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.getClass().getSimpleName()).toList();
    }
}
