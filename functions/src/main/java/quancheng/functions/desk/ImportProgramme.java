package quancheng.functions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quancheng.functions.desk.ImportOutcome.Change;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.activities.ProgrammeReader;
import quancheng.store.audit.Kind;
import quancheng.store.signups.Counters;

/**
 * Brings a programme file in, CSV or XLSX: all of it is right, or nothing is written. Activities that the file does not name
 * stay. Sending the same file again changes nothing.
 */
public final class ImportProgramme {

    private final Activities activities;
    private final Counters counters;
    private final AddActivity addActivity;
    private final EditActivity editActivity;
    private final Notary notary;

    public ImportProgramme(Activities activities, Counters counters, AddActivity addActivity, EditActivity editActivity, Notary notary) {
        this.activities = activities;
        this.counters = counters;
        this.addActivity = addActivity;
        this.editActivity = editActivity;
        this.notary = notary;
    }

    /** @param dryRun says what would change, and writes nothing */
    public ImportOutcome importFile(Patience patience, Organizer organizer, byte[] file, boolean dryRun) {
        return switch (read(file)) {
            case ProgrammeFile.Bad(var problems) -> new ImportOutcome.Refused(problems);
            case ProgrammeFile.Good(var wanted) -> bringIn(patience, organizer, wanted, dryRun);
        };
    }

    private static ProgrammeFile read(byte[] file) {
        List<ProgrammeProblem> problems = new ArrayList<>();
        List<List<String>> rows = SheetFile.rows(file, ProgrammeReader.MOST_ROWS + 2, problems);
        return problems.isEmpty() ? ProgrammeReader.read(rows) : new ProgrammeFile.Bad(problems);
    }

    private ImportOutcome bringIn(Patience patience, Organizer organizer, List<Activity> wanted, boolean dryRun) {
        ImportPlan plan = ImportPlan.of(wanted, activities.all(patience), counters.places(patience));
        if (!plan.problems().isEmpty()) {
            return new ImportOutcome.Refused(plan.problems());
        }
        return dryRun ? plan.result() : noted(patience, organizer, plan) ? carriedOut(patience, plan) : new ImportOutcome.Busy(List.of());
    }

    private boolean noted(Patience patience, Organizer organizer, ImportPlan plan) {
        var counts = Map.of("added", String.valueOf(plan.added().size()), "changed", String.valueOf(plan.changed().size()));
        return notary.note(patience, organizer, Kind.PROGRAMME_IMPORTED, "", counts) == Moved.DONE;
    }

    private ImportOutcome carriedOut(Patience patience, ImportPlan plan) {
        List<ActivityId> written = new ArrayList<>();
        for (Activity activity : plan.added()) {
            if (addActivity.add(patience, activity) != Moved.DONE) {
                return new ImportOutcome.Busy(written);
            }
            written.add(activity.id());
        }
        for (Change change : plan.changed()) {
            if (!(editActivity.edit(patience, change.before(), change.after()) instanceof EditOutcome.Done)) {
                return new ImportOutcome.Busy(written);
            }
            written.add(change.after().id());
        }
        return plan.result();
    }
}
