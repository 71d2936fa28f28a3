package quancheng.bench.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.store.CsvFile;

/** A programme of 1,000 rows looked at before it is imported, beside reading its cells only. */
final class ImportBench implements Bench {

    private static final int ROWS = 1_000;
    private static final String HEADER = "id,theme,title,organizer,district,venue,format,starts_at,ends_at,signup,signup_opens_at,"
            + "signup_closes_at,capacity,waitlist,max_party,summary,description\n";
    private static final String ROW = "n%d,family,花艺课,济南市妇女联合会,历下区,泉城广场,onsite,2030-03-06T14:00:00+08:00,2030-03-06T16:00:00+08:00,open,"
            + "2024-02-20T09:00:00+08:00,2030-03-05T18:00:00+08:00,20,true,2,一句话,说明\n";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Figures figures) {
        String csv = HEADER + IntStream.range(0, ROWS).mapToObj(ROW::formatted).collect(Collectors.joining());
        var office = new Office();
        double cells = Office.median(() -> cells(csv));
        double preview = Office.median(() -> office.call("POST /api/desk/programme", Map.of(), Map.of("dry-run", ""), csv));
        figures.print("import_1000_preview", preview, "ms");
        figures.print("import_1000_cells_only", cells, "ms");
        figures.print("import_1000_of_cells", preview / cells, "ratio");
    }

    private static void cells(String csv) {
        try {
            CsvFile.rows(csv.getBytes(StandardCharsets.UTF_8));
        } catch (CsvFile.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
