package quancheng.store.activities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quancheng.store.CsvFile;

/** Reads a programme file (CSV, RFC 4180, as UTF-8 or as Chinese Excel saves it) whole: all of it is right, or nothing is taken. */
public final class ProgrammeReader {

    /** What one request can write in its time; a larger file is refused as a whole, before anything is looked at. */
    public static final int MOST_ROWS = ProgrammeTable.MOST_ROWS;

    private final List<ProgrammeProblem> problems = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    private final int most;

    private ProgrammeReader(int most) {
        this.most = most;
    }

    /** A file of any length: whoever reads it here writes it to no table. */
    public static ProgrammeFile read(byte[] file) {
        var reader = new ProgrammeReader(Integer.MAX_VALUE);
        try {
            reader.rows(CsvFile.rows(file));
        } catch (CsvFile.Unreadable e) {
            reader.problem(1, "", "", "unreadable", e.getMessage());
        }
        return reader.file();
    }

    /** A table some other program has read; rows numbered as a spreadsheet does, the header first. */
    public static ProgrammeFile read(List<List<String>> table) {
        var reader = new ProgrammeReader(MOST_ROWS);
        reader.rows(table);
        return reader.file();
    }

    /** One activity, cell by cell under the names of the columns: a form is read by the rules of a file. */
    public static ProgrammeFile read(Map<String, String> cells) {
        var reader = new ProgrammeReader(MOST_ROWS);
        new ProgrammeRow(new Row(1, cells, reader.problems)).read(new HashMap<>(), 1).ifPresent(reader.activities::add);
        return reader.file();
    }

    private ProgrammeFile file() {
        return problems.isEmpty() ? new ProgrammeFile.Good(List.copyOf(activities)) : new ProgrammeFile.Bad(List.copyOf(problems));
    }

    private void rows(List<List<String>> records) {
        activities.addAll(new ProgrammeTable<>(ProgrammeRow.REQUIRED, ProgrammeRow.OPTIONAL, most,
                (row, seen, number) -> new ProgrammeRow(row).read(seen, number)).read(records, problems));
    }

    private void problem(int row, String column, String value, String reason, Object... details) {
        problems.add(new ProgrammeProblem(row, column, value, reason, List.of(details)));
    }
}
