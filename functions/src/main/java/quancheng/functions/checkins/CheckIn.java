package quancheng.functions.checkins;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import quancheng.functions.checkins.CheckInOutcome.Already;
import quancheng.functions.checkins.CheckInOutcome.Arrived;
import quancheng.functions.checkins.CheckInOutcome.Busy;
import quancheng.functions.checkins.CheckInOutcome.Elsewhere;
import quancheng.functions.checkins.CheckInOutcome.NoPlace;
import quancheng.functions.checkins.CheckInOutcome.Several;
import quancheng.functions.checkins.CheckInOutcome.TakenBack;
import quancheng.functions.checkins.CheckInOutcome.Unknown;
import quancheng.functions.checkins.CheckInOutcome.WalkedIn;
import quancheng.store.Moved;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.Checkins;
import quancheng.store.checkins.GuestRef;
import quancheng.store.checkins.ScanId;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupCode;
import quancheng.store.signups.Signups;

/**
 * Does what was done at a door, in the order it was done there. Sent a second time, every scan has the same outcome and
 * changes nothing; no counter of places is touched.
 */
public final class CheckIn {

    /** As long as the signups themselves. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final OpenDoor openDoor;
    private final Activities activities;
    private final Signups signups;
    private final Checkins checkins;
    private final Clock clock;

    public CheckIn(OpenDoor openDoor, Activities activities, Signups signups, Checkins checkins, Clock clock) {
        this.openDoor = openDoor;
        this.activities = activities;
        this.signups = signups;
        this.checkins = checkins;
        this.clock = clock;
    }

    /** One outcome a scan. @param by the organizer's id */
    public List<CheckInOutcome> checkIn(Patience patience, Activity activity, String by, List<Scan> scans) {
        var outcomes = new ArrayList<CheckInOutcome>();
        try {
            DoorSheet sheet = openDoor.of(patience, activity);
            scans.forEach(scan -> outcomes.add(done(patience, sheet, by, scan)));
        } catch (Overloaded e) {
            // Those not reached stay on the phone.
        }
        while (outcomes.size() < scans.size()) {
            outcomes.add(new Busy());
        }
        return outcomes;
    }

    private CheckInOutcome done(Patience patience, DoorSheet sheet, String by, Scan scan) {
        return switch (scan.what()) {
            case Scan.What.Code(var raw) -> byCode(patience, sheet, by, scan, raw);
            case Scan.What.Four(var typed) -> byFour(patience, sheet, by, scan, typed.strip().toUpperCase());
            case Scan.What.Listed(var ref) -> sheet.guest(ref).map(guest -> guest(patience, sheet, by, scan, guest, false)).orElseGet(Unknown::new);
            case Scan.What.Admit(var ref) -> sheet.guest(ref).map(guest -> guest(patience, sheet, by, scan, guest, true)).orElseGet(Unknown::new);
            case Scan.What.WalkIn(int people) -> walkIn(patience, sheet, by, scan, people);
            case Scan.What.TakeBack(var mistake) -> takeBack(patience, sheet.activity(), scan, mistake);
        };
    }

    private CheckInOutcome byCode(Patience patience, DoorSheet sheet, String by, Scan scan, String raw) {
        Optional<SignupCode> code = SignupCode.parse(raw);
        if (code.isEmpty()) {
            return new Unknown();
        }
        if (!code.get().activity().equals(sheet.activity().id())) {
            return elsewhere(patience, code.get());
        }
        List<Guest> found = signups.find(patience, code.get()).stream().map(Signup::id).map(GuestRef::of).flatMap(ref -> sheet.guest(ref).stream()).toList();
        return among(patience, sheet, by, scan, found);
    }

    /** Only a code that exists says where it belongs, and a confidential activity is never named. */
    private CheckInOutcome elsewhere(Patience patience, SignupCode code) {
        return signups.find(patience, code).isEmpty() ? new Unknown()
                : new Elsewhere(activities.find(patience, code.activity()).filter(activity -> !activity.confidential()));
    }

    private CheckInOutcome byFour(Patience patience, DoorSheet sheet, String by, Scan scan, String four) {
        return among(patience, sheet, by, scan, sheet.expected().stream().filter(guest -> guest.answersTo(four)).toList());
    }

    private CheckInOutcome among(Patience patience, DoorSheet sheet, String by, Scan scan, List<Guest> found) {
        return switch (found.size()) {
            case 0 -> new Unknown();
            case 1 -> guest(patience, sheet, by, scan, found.getFirst(), false);
            default -> new Several(found);
        };
    }

    private CheckInOutcome guest(Patience patience, DoorSheet sheet, String by, Scan scan, Guest guest, boolean admitted) {
        return untilWritten(patience, () -> {
            Optional<Arrival> before = checkins.find(patience, sheet.activity().id(), Optional.of(guest.ref()), scan.id());
            boolean there = before.filter(Arrival::there).isPresent();
            if (before.filter(arrival -> arrival.seen().contains(scan.id())).isPresent()) {
                return Optional.of(repeated(guest, before.get(), scan.id()));
            }
            if (!there && !admitted && guest.standing() != Guest.Standing.SEATED) {
                return Optional.of(new NoPlace(guest));
            }
            Arrival after = there ? before.get().seeing(scan.id()) : came(sheet, by, scan, guest, before);
            return outcome(checkins.put(patience, after), there ? new Already(guest.with(after), after) : new Arrived(guest.with(after), after));
        });
    }

    private static CheckInOutcome untilWritten(Patience patience, Supplier<Optional<CheckInOutcome>> attempt) {
        for (int tried = 1; ; tried++) {
            Optional<CheckInOutcome> outcome = attempt.get();
            if (outcome.isPresent() || !patience.pause(tried)) {
                return outcome.orElseGet(Busy::new);
            }
        }
    }

    /** Nothing where somebody else was faster: look again. */
    private static Optional<CheckInOutcome> outcome(Moved moved, CheckInOutcome done) {
        return switch (moved) {
            case DONE -> Optional.of(done);
            case STALE -> Optional.empty();
            case BUSY -> Optional.of(new Busy());
        };
    }

    /** This very scan was answered before: the same answer. */
    private static CheckInOutcome repeated(Guest guest, Arrival arrival, ScanId scan) {
        return arrival.scan().equals(scan) ? new Arrived(guest.with(arrival), arrival) : new Already(guest.with(arrival), arrival);
    }

    private Arrival came(DoorSheet sheet, String by, Scan scan, Guest guest, Optional<Arrival> before) {
        return before.map(arrival -> arrival.again(scan.id(), guest.people(), when(scan), by)).orElseGet(() -> Arrival.first(sheet.activity().id(),
                Optional.of(guest.ref()), scan.id(), guest.people(), when(scan), by, keptUntil(sheet.activity())));
    }

    private CheckInOutcome walkIn(Patience patience, DoorSheet sheet, String by, Scan scan, int people) {
        return untilWritten(patience, () -> {
            Optional<Arrival> before = checkins.find(patience, sheet.activity().id(), Optional.empty(), scan.id());
            if (before.isPresent()) {
                return Optional.of(new WalkedIn(before.get(), 0));
            }
            Arrival arrival = Arrival.first(sheet.activity().id(), Optional.empty(), scan.id(), people, when(scan), by, keptUntil(sheet.activity()));
            int over = sheet.capacity() == 0 ? 0 : Math.max(0, sheet.inside() + people - sheet.capacity());
            return outcome(checkins.put(patience, arrival), new WalkedIn(arrival, over));
        });
    }

    /** Taking back what was never done, or is taken back already, is done with. */
    private CheckInOutcome takeBack(Patience patience, Activity activity, Scan scan, ScanId mistake) {
        return untilWritten(patience, () -> checkins.of(patience, activity.id()).stream()
                .filter(one -> one.there() && one.scan().equals(mistake) && !one.seen().contains(scan.id())).findFirst()
                .map(arrival -> outcome(checkins.put(patience, arrival.takenBack(scan.id())), new TakenBack()))
                .orElseGet(() -> Optional.of(new TakenBack())));
    }

    /** A phone whose clock runs ahead, or stands still, is not believed. */
    private Instant when(Scan scan) {
        Instant now = clock.instant();
        return scan.at().isAfter(now) || scan.at().isBefore(now.minus(KEPT)) ? now : scan.at();
    }

    private static Instant keptUntil(Activity activity) {
        return activity.endsAt().plus(KEPT);
    }
}
