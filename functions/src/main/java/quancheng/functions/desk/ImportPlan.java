package quancheng.functions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.functions.desk.ImportOutcome.Change;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Places;
import quancheng.store.activities.ProgrammeProblem;

/** What a good file would change of the programme as it is: computed once, shown as a preview, then carried out. */
record ImportPlan(List<Activity> added, List<Change> changed, List<Activity> unchanged, List<ProgrammeProblem> problems) {

    /** @param wanted the file's rows in their order, so the first stands in row 2 */
    static ImportPlan of(List<Activity> wanted, List<Activity> present, Map<ActivityId, Places> places) {
        Map<ActivityId, Activity> known = present.stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        var plan = new ImportPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < wanted.size(); i++) {
            plan.take(i + 2, wanted.get(i), known.get(wanted.get(i).id()), places.getOrDefault(wanted.get(i).id(), Places.of(0)));
        }
        return plan;
    }

    private void take(int row, Activity wanted, Activity before, Places places) {
        if (before == null) {
            added.add(wanted);
            return;
        }
        Activity after = carried(wanted, before);
        int taken = places.capacity() - places.left();
        if (after.equals(before)) {
            unchanged.add(before);
        } else if (EditActivity.capacity(after) < taken) {
            problems.add(new ProgrammeProblem(row, "capacity", String.valueOf(EditActivity.capacity(after)), "belowTaken", List.of(taken)));
        } else {
            changed.add(new Change(before, after));
        }
    }

    /** A file does not decide whether an activity is cancelled. */
    private static Activity carried(Activity wanted, Activity before) {
        return wanted.cancelled(before.cancelled()).revised(before.revision());
    }

    ImportOutcome.Imported result() {
        return new ImportOutcome.Imported(List.copyOf(added), List.copyOf(changed), List.copyOf(unchanged));
    }
}
