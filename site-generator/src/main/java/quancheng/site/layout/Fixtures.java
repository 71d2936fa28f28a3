package quancheng.site.layout;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands in every header and footer. It is data ({@code frame.csv}): a portal that takes this site in asks for its own. */
record Fixtures(String kind, String language, String text, String address) {

    private static final List<Fixtures> ALL = read();

    static List<Link> of(String kind, Site site, String current) {
        return ALL.stream()
                .filter(row -> row.kind.equals(kind) && row.language.equals(site.language().code()))
                .map(row -> row.link(site, current)).toList();
    }

    /** Which links of a kind lead to where she is, as bits in their order. */
    static int here(String kind, Site site, String current) {
        int here = 0;
        int bit = 1;
        for (Fixtures row : ALL) {
            if (row.kind.equals(kind) && row.language.equals(site.language().code())) {
                here |= row.isCurrent(current) ? bit : 0;
                bit <<= 1;
            }
        }
        return here;
    }

    private Link link(Site site, String current) {
        return new Link(text, elsewhere() ? new SafeUrl(address) : site.page(address), isCurrent(current));
    }

    private boolean elsewhere() {
        return address.contains(":");
    }

    private boolean isCurrent(String current) {
        return !elsewhere() && (address.isEmpty() ? current.isEmpty() : current.startsWith(address));
    }

    private static List<Fixtures> read() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(Fixtures.class.getResourceAsStream("frame.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().map(Fixtures::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("frame.csv", e);
        }
    }

    private static Fixtures parse(NamedCsvRecord row) {
        return new Fixtures(row.getField("kind"), row.getField("language"), row.getField("text"), row.getField("address"));
    }
}
