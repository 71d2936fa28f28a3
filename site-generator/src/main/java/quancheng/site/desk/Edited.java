package quancheng.site.desk;

import java.util.List;
import java.util.Map;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeCells;

/** An activity a file changes. */
public record Edited(Activity before, Activity after) {

    /** The columns that differ. */
    List<String> columns() {
        var now = ProgrammeCells.of(after);
        return ProgrammeCells.of(before).entrySet().stream().filter(cell -> !cell.getValue().equals(now.get(cell.getKey())))
                .map(Map.Entry::getKey).toList();
    }
}
