package quancheng.functions.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import quancheng.site.roster.RosterTable;

/** A roster as CSV by RFC 4180: UTF-8 with a byte order mark, without which Excel reads Chinese wrongly; every cell quoted and guarded. */
final class RosterCsv {

    private static final char MARK = '\uFEFF';

    private RosterCsv() {
    }

    static byte[] bytes(RosterTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write(MARK);
            try (var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF).build(text)) {
                csv.writeRecord(guarded(table.heads()));
                table.rows().forEach(row -> csv.writeRecord(guarded(row)));
                csv.writeRecord(guarded(stamp(table)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As wide as the others: some programs refuse a table with a shorter row. */
    private static List<String> stamp(RosterTable table) {
        List<String> row = new ArrayList<>(List.of(table.stamp()));
        while (row.size() < table.heads().size()) {
            row.add("");
        }
        return row;
    }

    private static List<String> guarded(List<String> texts) {
        return texts.stream().map(CellGuard::of).toList();
    }
}
