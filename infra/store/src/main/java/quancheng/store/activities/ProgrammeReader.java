package quancheng.store.activities;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a programme file (CSV, RFC 4180, as UTF-8 or as Chinese Excel saves it) whole: all of it is right, or nothing is taken. */
public final class ProgrammeReader {

    private final List<ProgrammeProblem> problems = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    private ProgrammeReader() {
    }

    public static ProgrammeFile read(byte[] file) {
        var reader = new ProgrammeReader();
        try {
            reader.rows(records(text(file)));
        } catch (CsvParseException | UncheckedIOException e) {
            reader.problem(1, "", "", "unreadable", e.getMessage());
        }
        return reader.problems.isEmpty() ? new ProgrammeFile.Good(List.copyOf(reader.activities))
                : new ProgrammeFile.Bad(List.copyOf(reader.problems));
    }

    /** UTF-8 where it is valid UTF-8, else GB18030, which Excel writes in China; a byte order mark is dropped. */
    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static List<CsvRecord> records(String text) {
        try (var csv = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(List<CsvRecord> records) {
        if (records.size() < 2) {
            problem(1, "", "", "empty");
            return;
        }
        List<String> header = records.getFirst().getFields().stream().map(String::strip).toList();
        check(header);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 1; i < records.size() && problems.stream().allMatch(p -> p.row() > 1); i++) {
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

    private void row(List<String> header, CsvRecord cells, int number, Map<String, Integer> seen) {
        if (cells.getFieldCount() != header.size()) {
            problem(number, "", "", "cells", cells.getFieldCount(), header.size());
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.getField(i));
        }
        new ProgrammeRow(new Row(number, named, problems)).read(seen, number).ifPresent(activities::add);
    }

    private void problem(int row, String column, String value, String reason, Object... details) {
        problems.add(new ProgrammeProblem(row, column, value, reason, List.of(details)));
    }
}
