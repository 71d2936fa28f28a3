package quancheng.site.feeds;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The one way CSV comes to be here: the columns of the first row name those of all. */
final class Csv {

    private Csv() {
    }

    static byte[] of(List<Map<String, String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            if (!rows.isEmpty()) {
                csv.writeRecord(rows.getFirst().keySet());
            }
            rows.forEach(row -> csv.writeRecord(row.values().stream().map(Csv::calm).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet must not take a cell for a formula. */
    private static String calm(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
