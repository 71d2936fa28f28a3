package quancheng.store.activities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quancheng.store.CsvFile;

/** Reads a programme file (CSV, RFC 4180, as UTF-8 or as Chinese Excel saves it) whole: all of it is right, or nothing is taken. */
public final class ProgrammeReader {

    /** What one request can write in its time; a larger file is refused as a whole, before anything is looked at. */
    public static final int MOST_ROWS = 2_000;

    private final List<ProgrammeProblem> problems = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    private ProgrammeReader() {
    }

    public static ProgrammeFile read(byte[] file) {
        var reader = new ProgrammeReader();
        try {
            reader.rows(CsvFile.rows(file));
        } catch (CsvFile.Unreadable e) {
            reader.problem(1, "", "", "unreadable", e.getMessage());
        }
        return reader.file();
    }

    /** A table some other program has read; rows numbered as a spreadsheet does, the header first. */
    public static ProgrammeFile read(List<List<String>> table) {
        var reader = new ProgrammeReader();
        reader.rows(table);
        return reader.file();
    }

    /** One activity, cell by cell under the names of the columns: a form is read by the rules of a file. */
    public static ProgrammeFile read(Map<String, String> cells) {
        var reader = new ProgrammeReader();
        new ProgrammeRow(new Row(1, cells, reader.problems)).read(new HashMap<>(), 1).ifPresent(reader.activities::add);
        return reader.file();
    }

    private ProgrammeFile file() {
        return problems.isEmpty() ? new ProgrammeFile.Good(List.copyOf(activities)) : new ProgrammeFile.Bad(List.copyOf(problems));
    }

    private void rows(List<List<String>> records) {
        if (records.size() < 2) {
            problem(1, "", "", "empty");
            return;
        }
        if (records.size() > MOST_ROWS + 1) {
            problem(1, "", "", "tooManyRows", MOST_ROWS, records.size() - 1);
            return;
        }
        List<String> header = records.getFirst().stream().map(String::strip).toList();
        check(header);
        Map<String, Integer> seen = new HashMap<>();
        boolean readable = problems.isEmpty();
        for (int i = 1; i < records.size() && readable; i++) {
            row(header, records.get(i), i + 1, seen);
        }
    }

    private void check(List<String> header) {
        Set<String> known = new HashSet<>(ProgrammeRow.REQUIRED);
        known.addAll(ProgrammeRow.OPTIONAL);
        ProgrammeRow.REQUIRED.stream().sorted().filter(column -> !header.contains(column))
                .forEach(column -> problem(1, column, "", "columnMissing"));
        header.stream().filter(column -> !known.contains(column)).forEach(column -> problem(1, column, column, "columnUnknown"));
    }

    private void row(List<String> header, List<String> cells, int number, Map<String, Integer> seen) {
        if (cells.size() != header.size()) {
            problem(number, "", "", "cells", cells.size(), header.size());
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        new ProgrammeRow(new Row(number, named, problems)).read(seen, number).ifPresent(activities::add);
    }

    private void problem(int row, String column, String value, String reason, Object... details) {
        problems.add(new ProgrammeProblem(row, column, value, reason, List.of(details)));
    }
}
