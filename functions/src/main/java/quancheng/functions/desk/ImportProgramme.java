package quancheng.functions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeReader;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;

/**
 * Brings a programme file in: all of it is right, or nothing is written. Activities that the file does not name stay.
 * Sending the same file again changes nothing.
 */
public final class ImportProgramme {

    /** From this many places a rush is expected, and they are spread over so many side counters; infra/bench says why. */
    private static final int RUSH = 200;
    private static final int SIDES = 4;

    private final Activities activities;
    private final Counters counters;
    private final Programme programme;
    private final EditActivity editActivity;

    public ImportProgramme(Activities activities, Counters counters, Programme programme, EditActivity editActivity) {
        this.activities = activities;
        this.counters = counters;
        this.programme = programme;
        this.editActivity = editActivity;
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
            boolean same = before != null && carried(activity, before).equals(before);
            (before == null ? added : same ? unchanged : changed).add(activity.id());
        }
        for (Activity activity : wanted) {
            int taken = changed.contains(activity.id()) ? editActivity.taken(patience, activity.id()) : 0;
            if (taken > EditActivity.capacity(activity)) {
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
            EditOutcome outcome = plan.unchanged().contains(activity.id()) ? new EditOutcome.Done(before)
                    : before == null ? add(patience, activity) : editActivity.edit(patience, before, carried(activity, before));
            switch (outcome) {
                case EditOutcome.Done(var done) -> written.add(done.id());
                case EditOutcome.TooSmall(int taken) -> {
                    return new ImportOutcome.TooSmall(activity.id(), taken);
                }
                case EditOutcome.Busy() -> {
                    return new ImportOutcome.Busy(written);
                }
            }
        }
        return plan;
    }

    /** A file does not decide whether an activity is cancelled. */
    private static Activity carried(Activity wanted, Activity before) {
        return wanted.cancelled(before.cancelled()).revised(before.revision());
    }

    private EditOutcome add(Patience patience, Activity activity) {
        if (programme.add(patience, activity) != Moved.DONE) {
            return new EditOutcome.Busy();
        }
        if (EditActivity.capacity(activity) >= RUSH) {
            counters.main(patience, activity.id()).ifPresent(main -> counters.split(patience, activity.id(), main, SIDES));
        }
        return new EditOutcome.Done(activity);
    }
}
