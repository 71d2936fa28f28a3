package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quancheng.functions.NotifyWiring;
import quancheng.functions.Printed;
import quancheng.functions.Torn;
import quancheng.functions.World;
import quancheng.functions.desk.EditOutcome;
import quancheng.functions.notices.Gateway;
import quancheng.functions.notices.Gateway.Received;
import quancheng.functions.signups.SignupOutcome;
import quancheng.site.text.Dates;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;

/** What reaches a person, through a real receiver on this machine. Years ahead, so that no other test's activity lies ahead too. */
class NotifyHandlerTest {

    /** Noon in Jinan on a Monday, two days before the activities of a test; each test has a week of its own. */
    private static final Instant FIRST = Instant.parse("2041-03-04T04:00:00Z");
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private final Instant noon = FIRST.plus(Duration.ofDays(7L * WEEKS.getAndIncrement()));

    /** A clock a test moves. */
    private static final class Hand extends Clock {
        private Instant now;

        private Hand(Instant start) {
            now = start;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand(noon);
    private final Gateway gateway = new Gateway();
    private final World world = new World(LocalDynamo.shared().client(), clock);
    private final NotifyHandler notify = handler("webhook");

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aSignupIsToldOnceHoweverOftenTheStreamNamesIt() {
        Activity activity = world.open(4, 2, true);
        Signup signup = confirmed(activity, 2);
        follow(record(signup), record(signup));
        follow(record(signup));
        Received message = assertOne("confirmed");
        assertTrue(message.isSigned(Gateway.SECRET));
        assertFalse(message.isSigned(Gateway.SECRET + "x"));
        assertEquals(message.value("id"), message.headers().get("idempotency-key"));
        assertEquals(signup.phone().digits(), message.value("phone"));
        assertTrue(message.value("text").contains("“花艺课”报上了：" + Dates.ZH.when(activity) + "，泉城广场") && message.value("text").contains(signup.code().toString()),
                message.value("text"));
        assertTrue(message.value("english").matches("[\\x20-\\x7e\\u2013\\u201c\\u201d\\p{IsHan}]+"), message.value("english"));
    }

    @Test
    void whoComesUpFromTheLineAndWhoLeavesAreTold() {
        Activity activity = world.open(2, 2, true);
        Signup seated = confirmed(activity, 2);
        Signup waiting = assertInstanceOf(SignupOutcome.Waitlisted.class, world.signUp(activity, World.newcomer(1))).signup();
        follow(record(waiting), record(seated));
        world.parts.changeSignup.cancel(World.patience(), activity, seated);
        // The later change first, and the line's own entry, which is nobody.
        follow(record(waiting), record(activity, "W#000000000001"), record(seated), record(waiting));
        assertEquals(List.of("waitlisted", "confirmed", "promoted", "cancelled"), gateway.kinds());
        assertEquals(4, keys().size());
    }

    @Test
    void aPhoneThatSignsUpAgainIsToldAgain() {
        Activity activity = world.open(2, 1, true);
        var request = World.newcomer(1);
        Signup first = assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, request)).signup();
        follow(record(first));
        world.parts.changeSignup.cancel(World.patience(), activity, first);
        follow(record(first));
        clock.now = noon.plusSeconds(60);
        Signup second = assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.request(request.phone(), 1, 0, "another form"))).signup();
        assertEquals(first.id(), second.id());
        follow(record(second));
        assertEquals(List.of("confirmed", "cancelled", "confirmed"), gateway.kinds());
        assertEquals(3, keys().size());
    }

    @Test
    void anActivityThatIsCalledOffIsToldToEverybodyWhoWasComing() {
        Activity activity = world.open(2, 1, true);
        List<Signup> all = Stream.of(confirmed(activity, 1), confirmed(activity, 1), assertInstanceOf(SignupOutcome.Waitlisted.class,
                world.signUp(activity, World.newcomer(1))).signup()).toList();
        Signup gone = confirmedAfterAll(activity, all.getFirst());
        follow(record(gone));
        gateway.received.clear();
        edit(activity, activity.cancelled(true));
        follow(record(activity), record(activity));
        assertEquals(List.of("called-off", "called-off"), gateway.kinds());
        assertEquals(all.stream().skip(1).map(signup -> signup.phone().digits()).collect(Collectors.toSet()),
                gateway.received.stream().map(message -> message.value("phone")).collect(Collectors.toSet()));
    }

    @Test
    void anotherTimeIsToldAndAnotherDescriptionIsNot() {
        Activity activity = world.open(2, 1, true);
        follow(record(confirmed(activity, 1)));
        gateway.received.clear();
        Activity later = edit(activity, moved(activity, Duration.ofHours(1)));
        follow(record(later));
        assertTrue(assertOne("changed").value("text").contains("现在是：" + Dates.ZH.when(later)) && Dates.ZH.when(later).contains("周三 13:00–15:00"));
        Activity back = edit(later, moved(later, Duration.ofHours(-1)));
        follow(record(back));
        edit(back, back.admitting(capacity(back, 3)));
        follow(record(back));
        assertEquals(List.of("changed", "changed"), gateway.kinds());
        assertEquals(2, keys().size(), "back to the old time is another piece of news");
    }

    @Test
    void theEveningBeforeEverybodyWithAPlaceIsRemindedOnce() {
        Activity activity = world.open(2, 1, true);
        Signup signup = confirmed(activity, 1);
        confirmed(activity, 1);
        world.signUp(activity, World.newcomer(1));
        follow(record(activity));
        gateway.received.clear();
        Instant six = noon.plus(Duration.ofHours(30));
        clock.now = six.minusSeconds(60);
        wake();
        assertEquals(List.of(), gateway.kinds(), "not before six in the evening, in Jinan");
        clock.now = six;
        wake();
        clock.now = six.plusSeconds(300);
        wake();
        assertEquals(List.of("reminder", "reminder"), gateway.kinds());
        assertTrue(gateway.received.stream().anyMatch(message -> message.value("text").contains("提醒您") && message.value("phone").equals(signup.phone().digits())));
        world.parts.changeSignup.cancel(World.patience(), activity, signup);
        follow(record(signup));
        clock.now = six.plusSeconds(600);
        wake();
        assertEquals(List.of("reminder", "reminder", "cancelled", "promoted"), gateway.kinds(), "who came up just now needs no reminder too");
        clock.now = activity.startsAt();
        wake();
        assertEquals(4, gateway.received.size());
    }

    @Test
    void whatCouldNotBeSentIsSentLaterWithTheSameKey() {
        Signup signup = confirmed(world.open(2, 1, true), 1);
        gateway.refuse(2);
        follow(record(signup));
        wake();
        assertEquals(1, gateway.received.size(), "not before its time");
        clock.now = noon.plus(Duration.ofMinutes(2));
        wake();
        clock.now = noon.plus(Duration.ofMinutes(6));
        wake();
        clock.now = noon.plus(Duration.ofMinutes(60));
        wake();
        assertEquals(List.of("confirmed", "confirmed", "confirmed"), gateway.kinds());
        assertEquals(1, keys().size());
    }

    @Test
    void whatNobodyTakesIsGivenUpAndSaidAloud() {
        Signup signup = confirmed(world.open(2, 1, true), 1);
        gateway.refuse(100);
        follow(record(signup));
        String said = Printed.by(() -> {
            for (int hour = 1; hour < 24; hour++) {
                clock.now = noon.plus(Duration.ofHours(hour));
                wake();
            }
        });
        assertEquals(8, gateway.received.size());
        assertTrue(said.contains("notice-not-sent"), said);
        assertFalse(said.contains(signup.phone().digits()) || said.contains("王芳"), said);
    }

    /** F13 for the outbox: one damaged notice keeps nobody else from her news. */
    @Test
    void aNoticeNobodyCanReadIsAFindingAndTheOthersAreSent() {
        Activity activity = world.open(4, 1, true);
        Signup signup = confirmed(activity, 1);
        gateway.refuse(1);
        follow(record(signup));
        String entry = activity.id() + "#" + signup.id().value() + "#torn";
        Torn.notice(entry);
        try {
            clock.now = noon.plus(Duration.ofMinutes(5));
            String said = Printed.by(this::wake);
            assertEquals(List.of("confirmed", "confirmed"), gateway.kinds());
            assertTrue(said.contains("\"finding\":\"unreadable\",\"table\":\"notice\",\"key\":\"#outbox/" + activity.id() + "#"), said);
        } finally {
            Torn.awayNotice(entry);
        }
    }

    @Test
    void anActivityNobodyCanReadKeepsNobodyElseFromHerNews() {
        Activity torn = world.open(4, 1, true);
        Signup hers = confirmed(torn, 1);
        Signup other = confirmed(world.open(4, 1, true), 1);
        gateway.refuse(2);
        follow(record(hers), record(other));
        Torn.activity(torn);
        try {
            clock.now = noon.plus(Duration.ofMinutes(5));
            String said = Printed.by(this::wake);
            assertEquals(3, gateway.received.size());
            assertTrue(said.contains("\"table\":\"activity\",\"key\":\"" + torn.id() + "\""), said);
            assertEquals(List.of("7"), notify.handleRequest(event(numbered(Map.of("id", new AttributeValue(torn.id().value())), "7")), null).getBatchItemFailures().stream()
                    .map(failure -> failure.getItemIdentifier()).toList());
        } finally {
            Torn.away(torn);
        }
    }

    @Test
    void oneUnreadableRecordInAThousandIsHandedBackAndTheOthersAreTold() {
        Signup signup = confirmed(world.open(2, 1, true), 1);
        var records = IntStream.range(0, 999).mapToObj(_ -> record(signup)).collect(Collectors.toList());
        records.add(500, numbered(Map.of("activity", new AttributeValue("王芳"), "entry", new AttributeValue("S#1")), "poison"));
        var answer = notify.handleRequest(event(records.toArray(DynamodbStreamRecord[]::new)), null);
        assertEquals(List.of("poison"), answer.getBatchItemFailures().stream().map(failure -> failure.getItemIdentifier()).toList());
        assertOne("confirmed");
    }

    @Test
    void whatIsNoLongerSoIsNotSaid() {
        Activity activity = world.open(2, 1, true);
        Signup signup = confirmed(activity, 1);
        gateway.refuse(1);
        follow(record(signup));
        edit(activity, activity.cancelled(true));
        follow(record(activity));
        assertEquals(List.of("confirmed", "called-off"), gateway.kinds());
        clock.now = noon.plus(Duration.ofMinutes(5));
        wake();
        assertEquals(2, gateway.received.size());
    }

    @Test
    void ofAConfidentialActivityNothingIsSaidButThatThereIsNews() {
        Activity activity = world.open(2, 1, true, true);
        Signup signup = confirmed(activity, 1);
        follow(record(signup));
        Received message = assertOne("update");
        for (String word : List.of(activity.title(), activity.venue(), activity.id().value(), "12:00", Dates.ZH.date(activity.day()), "王芳")) {
            assertFalse(message.body().contains(word), message.body());
        }
        assertTrue(message.value("text").contains(signup.code().toString()));
    }

    @Test
    void nothingIsSentOrEvenReadWhileNoticesAreOff() {
        Signup signup = confirmed(world.open(2, 1, true), 1);
        NotifyHandler off = handler("off");
        off.handleRequest(event(record(signup)), null);
        off.handleRequest(event(), null);
        assertEquals(List.of(), gateway.received);
        assertTrue(world.notify.notices.told(World.patience(), signup.activity(), signup.id()).isEmpty());
    }

    /** Switched on in the middle of things: who signed up days ago has long seen it on her page. */
    @Test
    void oldNewsIsNoNewsWhenNoticesAreSwitchedOn() {
        Signup signup = confirmed(world.open(2, 1, true), 1);
        clock.now = noon.plus(Duration.ofHours(25));
        follow(record(signup));
        assertEquals(List.of(), gateway.received);
    }

    @Test
    void theLogSaysThatAndWhyButNotToWhom() {
        Signup signup = confirmed(world.open(2, 1, true), 1);
        String said = Printed.by(() -> handler("log").handleRequest(event(record(signup)), null));
        assertTrue(said.contains("\"event\":\"notice\",\"outcome\":\"confirmed\""), said);
        assertFalse(said.contains(signup.phone().digits()) || said.contains("王芳"), said);
    }

    @Test
    void aGatewayWithoutASecretOrInTheOpenIsRefusedAtTheStart() {
        assertThrows(IllegalStateException.class, () -> handler(Map.of("NOTIFY_SENDER", "webhook", "NOTIFY_WEBHOOK", gateway.address(), "NOTIFY_SECRET", "short")));
        assertThrows(IllegalStateException.class, () -> handler(Map.of("NOTIFY_SENDER", "webhook", "NOTIFY_WEBHOOK", "http://example.org/", "NOTIFY_SECRET", Gateway.SECRET)));
        assertThrows(IllegalStateException.class, () -> handler(Map.of("NOTIFY_SENDER", "pigeon")));
    }

    private NotifyHandler handler(String sender) {
        return handler(Map.of("NOTIFY_SENDER", sender, "NOTIFY_WEBHOOK", gateway.address(), "NOTIFY_SECRET", Gateway.SECRET));
    }

    private NotifyHandler handler(Map<String, String> more) {
        var environment = new HashMap<>(World.environment());
        environment.putAll(more);
        return new NotifyHandler(new NotifyWiring(LocalDynamo.shared().client(), environment, clock));
    }

    private Signup confirmed(Activity activity, int people) {
        return assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(people))).signup();
    }

    /** Gives her place back, and the first in line gets it. @return as she was */
    private Signup confirmedAfterAll(Activity activity, Signup signup) {
        world.parts.changeSignup.cancel(World.patience(), activity, signup);
        return signup;
    }

    private Activity edit(Activity before, Activity after) {
        return assertInstanceOf(EditOutcome.Done.class, world.desk.editActivity.edit(World.patience(), before, after)).activity();
    }

    private static Activity moved(Activity a, Duration by) {
        return new Activity(a.id(), a.theme(), a.title(), a.mainEvent(), a.announced(), a.organizer(), a.district(), a.venue(), a.address(), a.online(),
                a.startsAt().plus(by), a.endsAt().plus(by), a.admission(), a.children(), a.audience(), a.summary(), a.description(), a.tags(), a.english(),
                a.confidential(), a.cancelled(), a.revision());
    }

    private static Admission capacity(Activity activity, int capacity) {
        var open = (Admission.Open) activity.admission();
        return new Admission.Open(open.opensAt(), open.closesAt(), capacity, open.waitlist(), open.maxParty());
    }

    private Received assertOne(String kind) {
        assertEquals(List.of(kind), gateway.kinds());
        return gateway.received.getFirst();
    }

    private Set<String> keys() {
        return gateway.received.stream().map(message -> message.headers().get("idempotency-key")).collect(Collectors.toSet());
    }

    private void follow(DynamodbStreamRecord... records) {
        assertEquals(List.of(), notify.handleRequest(event(records), null).getBatchItemFailures());
    }

    private void wake() {
        notify.handleRequest(event(), null);
    }

    private static DynamodbEvent event(DynamodbStreamRecord... records) {
        var event = new DynamodbEvent();
        event.setRecords(List.of(records));
        return event;
    }

    private static DynamodbStreamRecord record(Signup signup) {
        return record(Map.of("activity", new AttributeValue(signup.activity().value()), "entry", new AttributeValue("S#" + signup.id().value())));
    }

    private static DynamodbStreamRecord record(Activity activity, String entry) {
        return record(Map.of("activity", new AttributeValue(activity.id().value()), "entry", new AttributeValue(entry)));
    }

    private static DynamodbStreamRecord record(Activity activity) {
        return record(Map.of("id", new AttributeValue(activity.id().value())));
    }

    private static DynamodbStreamRecord record(Map<String, AttributeValue> keys) {
        return numbered(keys, "1");
    }

    private static DynamodbStreamRecord numbered(Map<String, AttributeValue> keys, String sequence) {
        var change = new StreamRecord();
        change.setKeys(keys);
        change.setSequenceNumber(sequence);
        var record = new DynamodbStreamRecord();
        record.setDynamodb(change);
        return record;
    }
}
