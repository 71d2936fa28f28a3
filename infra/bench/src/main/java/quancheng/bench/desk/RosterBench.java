package quancheng.bench.desk;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.bench.signups.Stage;
import quancheng.functions.roster.RosterXlsx;
import quancheng.site.roster.RosterTable;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;

/** A roster of 2,000 parties as XLSX, beside reading them only; and what writing one holds in memory, however long it is. */
final class RosterBench implements Bench {

    private static final int PARTIES = 2_000;
    private static final int LONG = 20_000;
    private static final List<String> ROW = List.of("1", "已确认", "3E2G-JMBG-KG5F-S57U", "阿依古丽·买买提", "+8613800138000", "2", "1", "3", "轮椅通道", "2026-03-01 09:00");

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public void run(Figures figures) {
        var stage = new Stage(LocalDynamo.shared().client());
        Activity activity = stage.open(PARTIES, false);
        IntStream.range(0, PARTIES).forEach(_ -> stage.signUp(activity));
        var office = new Office();
        var path = Map.of("id", activity.id().value());
        double reading = Office.median(() -> office.parts.citizens.signups.of(Patience.of(Duration.ofSeconds(30)), activity.id()));
        double all = Office.median(() -> office.call("GET /api/desk/activities/{id}/roster.xlsx", path, Map.of("purpose", "door"), null));
        var file = office.call("GET /api/desk/activities/{id}/roster.xlsx", path, Map.of("purpose", "door"), null);
        figures.print("roster_2000_xlsx", all, "ms");
        figures.print("roster_2000_read_only", reading, "ms");
        figures.print("roster_2000_of_reading", all / reading, "ratio");
        figures.print("roster_2000_file", Base64.getDecoder().decode(file.getBody()).length, "bytes");
        figures.print("roster_2000_answer", file.getBody().length(), "bytes");
        long few = held(PARTIES);
        long many = held(LONG);
        figures.print("roster_held_writing_2000", few / 1024.0, "KiB");
        figures.print("roster_held_writing_20000", many / 1024.0, "KiB");
    }

    /** The most the writer held at any moment, beside the rows themselves and what it has already handed on. */
    private static long held(int rows) {
        var table = new RosterTable("名单", ROW, IntStream.range(0, rows).mapToObj(_ -> ROW).toList(), "王女士");
        RosterXlsx.write(table, OutputStream.nullOutputStream());
        var watch = new HeapWatch();
        RosterXlsx.write(table, watch);
        return watch.most();
    }
}
