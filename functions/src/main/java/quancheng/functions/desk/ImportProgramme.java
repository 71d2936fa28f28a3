package quancheng.functions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.functions.signups.SettleLine;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeReader;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;

/**
 * Brings a programme file in: all of it is right, or nothing is written. Activities that the file does not name stay.
 * Sending the same file again changes nothing.
 */
public final class ImportProgramme {

    private final Activities activities;
    private final Counters counters;
    private final Programme programme;
    private final SettleLine settleLine;

    public ImportProgramme(Activities activities, Counters counters, Programme programme, SettleLine settleLine) {
        this.activities = activities;
        this.counters = counters;
        this.programme = programme;
        this.settleLine = settleLine;
    }

    /** @param dryRun says what would change, and writes nothing */
    public ImportOutcome importFile(Patience patience, byte[] file, boolean dryRun) {
        return switch (ProgrammeReader.read(file)) {
            case ProgrammeFile.Bad(var problems) -> new ImportOutcome.Refused(problems);
            case ProgrammeFile.Good(var wanted) -> bringIn(patience, wanted, dryRun);
        };
    }

    private ImportOutcome bringIn(Patience patience, List<Activity> wanted, boolean dryRun) {
        Map<ActivityId, Activity> present = activities.all(patience).stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        List<ActivityId> added = new ArrayList<>();
        List<ActivityId> changed = new ArrayList<>();
        List<ActivityId> unchanged = new ArrayList<>();
        for (Activity activity : wanted) {
            Activity before = present.get(activity.id());
            boolean same = before != null && activity.following(before, 0).equals(before.following(before, 0));
            (before == null ? added : same ? unchanged : changed).add(activity.id());
        }
        for (Activity activity : wanted) {
            Activity before = present.get(activity.id());
            int taken = changed.contains(activity.id()) ? taken(patience, before) : 0;
            if (taken > capacity(activity)) {
                return new ImportOutcome.TooSmall(activity.id(), taken);
            }
        }
        return dryRun ? new ImportOutcome.Imported(added, changed, unchanged)
                : write(patience, wanted, present, new ImportOutcome.Imported(added, changed, unchanged));
    }

    private ImportOutcome write(Patience patience, List<Activity> wanted, Map<ActivityId, Activity> present,
                                ImportOutcome.Imported plan) {
        List<ActivityId> written = new ArrayList<>();
        for (Activity activity : wanted) {
            Activity before = present.get(activity.id());
            boolean done = plan.unchanged().contains(activity.id())
                    || (before == null ? programme.add(patience, activity) == Moved.DONE : change(patience, before, activity));
            if (!done) {
                return new ImportOutcome.Busy(written);
            }
            written.add(activity.id());
        }
        return plan;
    }

    private boolean change(Patience patience, Activity before, Activity wanted) {
        Activity after = wanted.following(before, before.revision() + 1);
        int by = capacity(after) - capacity(before);
        if (by == 0) {
            return programme.edit(patience, before, after) == Moved.DONE;
        }
        return counters.main(patience, before.id())
                .map(main -> programme.resize(patience, before, after, main, by))
                .orElseGet(() -> programme.openUp(patience, before, after, by)) == Moved.DONE
                && settleLine.settle(patience, after);
    }

    private int taken(Patience patience, Activity activity) {
        return counters.places(patience, activity.id()).map(places -> places.capacity() - places.left()).orElse(0);
    }

    private static int capacity(Activity activity) {
        return activity.admission() instanceof Admission.Open open ? open.capacity() : 0;
    }
}
