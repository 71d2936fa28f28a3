package quancheng.functions.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeCells;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.activities.ProgrammeReader;
import quancheng.store.audit.Kind;

/** Takes a form over an activity: the columns it names are changed by the rules of a programme file, the others stay. */
public final class SaveActivity {

    private final EditActivity editActivity;
    private final Notary notary;

    public SaveActivity(EditActivity editActivity, Notary notary) {
        this.editActivity = editActivity;
        this.notary = notary;
    }

    /** @param revision of the activity when the form was opened; one that somebody changed since is not changed again */
    public SaveOutcome save(Patience patience, Organizer organizer, Activity before, long revision, Map<String, String> typed) {
        if (before.revision() != revision) {
            return new SaveOutcome.Overtaken();
        }
        return switch (ProgrammeReader.read(organizer.filled(merged(before, typed)))) {
            case ProgrammeFile.Bad(var problems) -> new SaveOutcome.Wrong(problems);
            case ProgrammeFile.Good(var activities) -> edited(patience, organizer, before, activities.getFirst(), typed);
        };
    }

    private SaveOutcome edited(Patience patience, Organizer organizer, Activity before, Activity wanted, Map<String, String> typed) {
        var details = Map.of("revision", String.valueOf(before.revision() + 1), "capacity",
                EditActivity.capacity(before) + "/" + EditActivity.capacity(wanted));
        if (notary.note(patience, organizer, Kind.ACTIVITY_CHANGED, before.id().value(), details) != Moved.DONE) {
            return new SaveOutcome.Busy();
        }
        return switch (editActivity.edit(patience, before, wanted.cancelled(before.cancelled()))) {
            case EditOutcome.Done(var activity) -> new SaveOutcome.Saved(activity);
            case EditOutcome.TooSmall(int taken) -> new SaveOutcome.Wrong(List.of(new ProgrammeProblem(1, "capacity",
                    typed.getOrDefault("capacity", ""), "belowTaken", List.of(taken))));
            case EditOutcome.Busy() -> new SaveOutcome.Busy();
        };
    }

    private static Map<String, String> merged(Activity before, Map<String, String> typed) {
        var cells = new HashMap<>(ProgrammeCells.of(before));
        cells.putAll(typed);
        cells.put("id", before.id().value());
        return cells;
    }
}
