package quancheng.store.activities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table whole, whatever its rows are about: its columns, then each row, noting every problem at its row and column. */
public final class ProgrammeTable<T> {

    /** What one request can write in its time; a larger file is refused as a whole, before anything is looked at. */
    public static final int MOST_ROWS = 1_000;

    /** What a kind of row is read by. */
    @FunctionalInterface
    public interface Reader<T> {

        /** @param seen ids of earlier rows, with their numbers */
        Optional<T> read(Row row, Map<String, Integer> seen, int number);
    }

    private final Set<String> required;
    private final Set<String> optional;
    private final int most;
    private final Reader<T> reader;

    public ProgrammeTable(Set<String> required, Set<String> optional, Reader<T> reader) {
        this(required, optional, MOST_ROWS, reader);
    }

    /** @param most rows beyond which the table is refused; a program that writes to no table needs no limit */
    ProgrammeTable(Set<String> required, Set<String> optional, int most, Reader<T> reader) {
        this.required = required;
        this.optional = optional;
        this.most = most;
        this.reader = reader;
    }

    /** What the rows say; only good if no problem was noted. @param records rows numbered as a spreadsheet does, the header first */
    public List<T> read(List<List<String>> records, List<ProgrammeProblem> problems) {
        if (records.size() < 2) {
            problems.add(problem(1, "", "", "empty"));
            return List.of();
        }
        if (records.size() - 1 > most) {
            problems.add(problem(1, "", "", "tooManyRows", most, records.size() - 1));
            return List.of();
        }
        List<String> header = records.getFirst().stream().map(String::strip).toList();
        check(header, problems);
        return problems.isEmpty() ? rows(header, records, problems) : List.of();
    }

    private void check(List<String> header, List<ProgrammeProblem> problems) {
        Set<String> known = new HashSet<>(required);
        known.addAll(optional);
        required.stream().sorted().filter(column -> !header.contains(column))
                .forEach(column -> problems.add(problem(1, column, "", "columnMissing")));
        header.stream().filter(column -> !known.contains(column)).forEach(column -> problems.add(problem(1, column, column, "columnUnknown")));
    }

    private List<T> rows(List<String> header, List<List<String>> records, List<ProgrammeProblem> problems) {
        List<T> read = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 1; i < records.size(); i++) {
            row(header, records.get(i), i + 1, seen, problems).ifPresent(read::add);
        }
        return read;
    }

    private Optional<T> row(List<String> header, List<String> cells, int number, Map<String, Integer> seen, List<ProgrammeProblem> problems) {
        if (cells.size() != header.size()) {
            problems.add(problem(number, "", "", "cells", cells.size(), header.size()));
            return Optional.empty();
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        return reader.read(new Row(number, named, problems), seen, number);
    }

    private static ProgrammeProblem problem(int row, String column, String value, String reason, Object... details) {
        return new ProgrammeProblem(row, column, value, reason, List.of(details));
    }
}
