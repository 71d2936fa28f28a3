package quancheng.store.projects;

import java.util.ArrayList;
import java.util.List;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.activities.ProgrammeTable;

/** A year's list as a file: every row of it right, or everything that is wrong with it. */
public sealed interface YearList {

    record Good(List<Listed> rows) implements YearList {
    }

    record Bad(List<ProgrammeProblem> problems) implements YearList {
    }

    /** @param table rows as a spreadsheet has them, the header first; @param year whose list it is, where a row says no days of its own */
    static YearList read(List<List<String>> table, int year) {
        List<ProgrammeProblem> problems = new ArrayList<>();
        List<Listed> rows = new ProgrammeTable<>(ListedRow.REQUIRED, ListedRow.OPTIONAL,
                (row, seen, number) -> new ListedRow(row, year).read(seen, number)).read(table, problems);
        return problems.isEmpty() ? new Good(rows) : new Bad(List.copyOf(problems));
    }
}
