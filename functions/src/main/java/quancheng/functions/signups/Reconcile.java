package quancheng.functions.signups;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import quancheng.store.CannotRead;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Counters;
import quancheng.store.signups.InLine;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;
import quancheng.store.signups.Waitlists;

/**
 * Balances the books: for every activity <i>Σ left + Σ confirmed = capacity</i>, the line holds exactly those who wait, and
 * nothing that came free is still owed to them. It mends what a crash or a backup cut in two left behind, and reports
 * what it mended; with nothing wrong it writes nothing.
 */
public final class Reconcile {

    private final Activities activities;
    private final Counters counters;
    private final Signups signups;
    private final Waitlists waitlists;
    private final Tickets tickets;
    private final SettleLine settleLine;
    private final Clock clock;

    public Reconcile(Activities activities, Counters counters, Signups signups, Waitlists waitlists,
                     Tickets tickets, SettleLine settleLine, Clock clock) {
        this.activities = activities;
        this.counters = counters;
        this.signups = signups;
        this.waitlists = waitlists;
        this.tickets = tickets;
        this.settleLine = settleLine;
        this.clock = clock;
    }

    /**
     * Something that was not as it must be.
     *
     * @param off how far off it was: places, parties or tickets
     */
    public record Finding(ActivityId activity, String what, long off, boolean mended) {
    }

    /**
     * Looks at every activity that takes signups and is not over; afterwards signups are deleted and nothing can balance.
     * One of which something cannot be read is left as it is: counted without that, its places would be given twice.
     */
    public List<Finding> reconcile(Patience patience, Consumer<Unreadable> unreadable) {
        Rows<Activity> all = activities.rows(patience);
        all.unreadable().forEach(unreadable);
        return all.readable().stream().filter(activity -> activity.admission() instanceof Admission.Open
                        && clock.instant().isBefore(activity.endsAt()))
                .flatMap(activity -> reconcile(patience, activity, unreadable).stream()).toList();
    }

    private List<Finding> reconcile(Patience patience, Activity activity, Consumer<Unreadable> unreadable) {
        try {
            return reconcile(patience, activity);
        } catch (CannotRead e) {
            unreadable.accept(e.item());
            return List.of();
        }
    }

    /** Looks at one activity. A count that moved while it was taken is left for the next time. */
    public List<Finding> reconcile(Patience patience, Activity activity) {
        List<Finding> findings = new ArrayList<>();
        Books first = books(patience, activity.id());
        if (first.main() == null) {
            return findings;
        }
        balance(patience, activity.id(), first, findings);
        line(patience, activity, first, findings);
        if (first.main().unsettled()) {
            findings.add(new Finding(activity.id(), "unsettled", 1, settleLine.settle(patience, activity)));
        }
        return findings;
    }

    /** Everything that must agree, read while nothing moved; {@code main} is null where it did move, or there is nothing. */
    private record Books(Counter main, int left, int confirmed, List<Signup> waiting, List<InLine> line) {
    }

    private Books books(Patience patience, ActivityId id) {
        List<Counter> before = counters.of(patience, id);
        List<Signup> all = signups.of(patience, id);
        List<InLine> line = waitlists.of(patience, id);
        Counter main = before.equals(counters.of(patience, id))
                ? before.stream().filter(Counter::isMain).findFirst().orElse(null) : null;
        return new Books(main, before.stream().mapToInt(Counter::left).sum(),
                all.stream().filter(s -> s.state() instanceof State.Confirmed).mapToInt(s -> s.party().size()).sum(),
                all.stream().filter(s -> s.state() instanceof State.Waiting).toList(), line);
    }

    private void balance(Patience patience, ActivityId id, Books books, List<Finding> findings) {
        int places = books.main().capacity() - books.confirmed() - books.left();
        int waiting = books.waiting().size() - books.main().waiting();
        if (places != 0 || waiting != 0) {
            Moved moved = counters.correct(patience, id, books.main(), places, waiting);
            findings.add(new Finding(id, places != 0 ? "places" : "waiting", places != 0 ? places : waiting, moved == Moved.DONE));
        }
    }

    private void line(Patience patience, Activity activity, Books books, List<Finding> findings) {
        Set<Long> tickets = books.waiting().stream().map(signup -> signup.inLine().orElseThrow().ticket()).collect(Collectors.toSet());
        books.line().stream().filter(entry -> !tickets.contains(entry.ticket())).forEach(entry -> findings.add(
                new Finding(activity.id(), "stray", 1, waitlists.remove(patience, activity.id(), entry) == Moved.DONE)));
        books.waiting().stream().filter(signup -> !books.line().contains(signup.inLine().orElseThrow())).forEach(signup ->
                findings.add(new Finding(activity.id(), "lost", 1, waitlists.putBack(patience, signup) == Moved.DONE)));
        long out = this.tickets.out(patience, activity.id()) - books.waiting().size();
        if (out > 0) {
            findings.add(new Finding(activity.id(), "tickets", out, this.tickets.correct(patience, activity.id(), out) == Moved.DONE));
        }
    }
}
