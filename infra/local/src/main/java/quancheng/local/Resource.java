package quancheng.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A file of the programme's folder, rewritten cell by cell on its way to the desk. */
final class Resource {

    private Resource() {
    }

    /** @param cell what becomes of a cell, by its column's name */
    static String csv(String name, Function<Map.Entry<String, String>, String> cell) {
        var text = new StringWriter();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Resource.class.getResourceAsStream("/programme/" + name), StandardCharsets.UTF_8));
                var out = CsvWriter.builder().build(text)) {
            List<NamedCsvRecord> records = rows.stream().toList();
            out.writeRecord(records.getFirst().getHeader());
            records.forEach(row -> out.writeRecord(row.getFieldsAsMap().entrySet().stream().map(cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
