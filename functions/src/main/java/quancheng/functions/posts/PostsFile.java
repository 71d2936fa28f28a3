package quancheng.functions.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quancheng.functions.signups.Problem;
import quancheng.store.CsvFile;

/** Reads a file of posts whole: every row is right, or nothing is taken. */
final class PostsFile {

    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<PostRow.Good> posts = new ArrayList<>();

    private PostsFile(LocalDate today) {
        this.today = today;
    }

    /** What a file held; no posts where there are problems. */
    record Contents(List<PostRow.Good> posts, List<RowProblem> problems) {
    }

    static Contents read(byte[] file, LocalDate today) {
        var reader = new PostsFile(today);
        try {
            reader.rows(CsvFile.rows(file));
        } catch (CsvFile.Unreadable e) {
            reader.wrong(1, "", "", "import.unreadable", e.getMessage());
        }
        return new Contents(reader.problems.isEmpty() ? List.copyOf(reader.posts) : List.of(), List.copyOf(reader.problems));
    }

    private void rows(List<List<String>> rows) {
        if (rows.size() < 2) {
            wrong(1, "", "", "import.empty");
            return;
        }
        List<String> header = rows.getFirst().stream().map(String::strip).toList();
        PostRow.COLUMNS.stream().filter(column -> !header.contains(column)).forEach(column -> wrong(1, column, "", "import.columnMissing"));
        header.stream().filter(column -> !PostRow.COLUMNS.contains(column)).forEach(column -> wrong(1, column, column, "import.columnUnknown"));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 1; i < rows.size() && problems.stream().allMatch(problem -> problem.row() > 1); i++) {
            row(header, rows.get(i), i + 1, seen);
        }
    }

    private void row(List<String> header, List<String> cells, int number, Map<String, Integer> seen) {
        if (cells.size() != header.size()) {
            wrong(number, "", "", "import.cells", cells.size(), header.size());
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        Integer before = seen.putIfAbsent(named.get("id").strip(), number);
        if (before != null) {
            wrong(number, "id", named.get("id"), "import.twice", before);
        }
        var row = new PostRow(number, named);
        row.read(today).ifPresent(posts::add);
        problems.addAll(row.problems());
    }

    private void wrong(int row, String column, String value, String reason, Object... details) {
        problems.add(new RowProblem(row, column, value, Problem.of(column, reason, details), List.of()));
    }
}
