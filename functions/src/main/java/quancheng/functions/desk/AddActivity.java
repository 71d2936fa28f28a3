package quancheng.functions.desk;

import java.util.List;
import java.util.Map;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.activities.ProgrammeReader;
import quancheng.store.audit.Kind;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;

/** Makes a new activity from a form, by the rules of a programme file. */
public final class AddActivity {

    /** From this many places a rush is expected, and they are spread over so many side counters; infra/bench says why. */
    private static final int RUSH = 200;
    private static final int SIDES = 4;

    private final Activities activities;
    private final Counters counters;
    private final Programme programme;
    private final Notary notary;

    public AddActivity(Activities activities, Counters counters, Programme programme, Notary notary) {
        this.activities = activities;
        this.counters = counters;
        this.programme = programme;
        this.notary = notary;
    }

    public AddOutcome add(Patience patience, Organizer organizer, Map<String, String> typed) {
        return switch (ProgrammeReader.read(organizer.filled(typed))) {
            case ProgrammeFile.Bad(var problems) -> new AddOutcome.Wrong(problems);
            case ProgrammeFile.Good(var wanted) -> added(patience, organizer, wanted.getFirst());
        };
    }

    private AddOutcome added(Patience patience, Organizer organizer, Activity activity) {
        if (activities.find(patience, activity.id()).isPresent()) {
            return new AddOutcome.Wrong(List.of(new ProgrammeProblem(1, "id", activity.id().value(), "taken", List.of())));
        }
        return notary.note(patience, organizer, Kind.ACTIVITY_ADDED, activity.id().value(), Map.of()) == Moved.DONE
                && add(patience, activity) == Moved.DONE ? new AddOutcome.Added(activity) : new AddOutcome.Busy();
    }

    /** As part of an import too. */
    Moved add(Patience patience, Activity activity) {
        Moved moved = programme.add(patience, activity);
        if (moved == Moved.DONE && EditActivity.capacity(activity) >= RUSH) {
            counters.main(patience, activity.id()).ifPresent(main -> counters.split(patience, activity.id(), main, SIDES));
        }
        return moved;
    }
}
