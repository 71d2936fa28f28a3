package quancheng.functions.posts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import quancheng.store.posts.CreditCode;
import quancheng.testbed.Template;

/** The thirty-six posts the local run loads, and the twelve that must be stopped, each for the reason its last column names. */
public final class Rows {

    /** As the rows were seen: nothing in them has expired then. */
    public static final Instant SEEN = Instant.parse("2024-03-06T04:00:00Z");

    private Rows() {
    }

    public static List<NamedCsvRecord> good() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Template.find().folder()
                .resolve("infra/local/src/main/resources/programme/mother-posts.csv"))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<NamedCsvRecord> bad() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Rows.class.getResourceAsStream("mother-posts-bad.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The slug before the colon: {@code expired}; empty for a good row. */
    public static String why(NamedCsvRecord bad) {
        return bad.findField("why").orElse("").split("：")[0];
    }

    /** A file of these rows, without the column that says why. @param id makes ids of one test's own */
    public static byte[] file(List<NamedCsvRecord> rows, UnaryOperator<String> id) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            List<String> header = rows.getFirst().getHeader().stream().filter(column -> !column.equals("why")).toList();
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(header.stream().map(column ->
                    column.equals("id") ? id.apply(row.getField(column)) : row.getField(column)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Rows of an employer of one test's own, and as if they had been seen now. */
    public static byte[] file(List<NamedCsvRecord> rows, UnaryOperator<String> id, CreditCode code, Clock clock) {
        String text = new String(file(rows, id), StandardCharsets.UTF_8);
        int year = clock.instant().atOffset(ZoneOffset.ofHours(8)).getYear() + 1;
        return text.replace(rows.getFirst().getField("employer_code"), code.value()).replace("2024-0", year + "-0")
                .getBytes(StandardCharsets.UTF_8);
    }
}
