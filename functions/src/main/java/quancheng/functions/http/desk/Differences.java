package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeCells;
import quancheng.store.activities.ProgrammeProblem;

/** Where a form says something else than what is kept: shown to whoever was overtaken, each at its field. */
final class Differences {

    private Differences() {
    }

    static List<ProgrammeProblem> of(Activity now, Map<String, String> typed) {
        return ProgrammeCells.of(now).entrySet().stream()
                .filter(cell -> typed.containsKey(cell.getKey()) && !typed.get(cell.getKey()).strip().equals(cell.getValue().strip()))
                .map(cell -> new ProgrammeProblem(1, cell.getKey(), typed.get(cell.getKey()), "nowIs", List.<Object>of(cell.getValue()))).toList();
    }
}
