package quancheng.site.desk;

import java.util.List;
import java.util.Map;
import quancheng.store.activities.ProgrammeProblem;

/**
 * The form of an activity as it is to be shown.
 *
 * @param cells    what stands in each column: as kept, or as typed
 * @param revision of the activity the form was opened on; empty for a new one
 * @param said     what just happened: saved, added, overtaken, busy; empty for nothing
 */
public record ActivityForm(Map<String, String> cells, String revision, List<ProgrammeProblem> problems, String said) {

    public ActivityForm {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
