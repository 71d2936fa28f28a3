package quancheng.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Rules that change by decree lie beside the code as CSV; this reads such a table once. */
public final class DataTable {

    private DataTable() {
    }

    public static <T> List<T> read(Class<?> beside, String name, Function<NamedCsvRecord, T> row) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
