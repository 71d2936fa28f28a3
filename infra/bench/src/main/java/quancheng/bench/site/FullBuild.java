package quancheng.bench.site;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quancheng.bench.Bench;
import quancheng.bench.Figures;

/** The whole site of ten thousand activities, built by one process, beside copying it and beside Hugo writing the same pages. */
final class FullBuild implements Bench {

    private static final int ACTIVITIES = 10_000;
    private static final int RUNS = 3;

    @Override
    public String name() {
        return "site-full";
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var workbench = new Workbench()) {
            SyntheticProgramme.write(workbench.path("programme.csv"), ACTIVITIES);
            var generator = new Generator(workbench);
            generator.seconds("programme.csv", "site");
            size(figures, workbench.path("site"));
            double ours = compareWithCopying(figures, workbench, generator);
            compareWithHugo(figures, workbench, ours);
        }
    }

    /** In turn, so that whatever else the machine does meets both. */
    private double compareWithCopying(Figures figures, Workbench workbench, Generator generator) throws Exception {
        var built = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            workbench.delete("built");
            built.add(generator.seconds("programme.csv", "built"));
            workbench.delete("built");
            double copied = workbench.seconds(List.of("cp", "-r", "site", "built"));
            figures.print("site.full.10000.copy", copied, "s");
            ratios.add(built.getLast() / copied);
        }
        workbench.delete("built");
        figures.print("site.full.10000", Workbench.median(built), "s");
        figures.print("site.full.10000.against.copy", Workbench.median(ratios), "times");
        figures.note("load %.1f on %d processors".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors()));
        return Workbench.median(built);
    }

    private void compareWithHugo(Figures figures, Workbench workbench, double ours) throws Exception {
        if (!Workbench.hasCommand("hugo")) {
            figures.skip("site.full.10000.hugo", "no hugo on the PATH");
            return;
        }
        var twin = new HugoTwin(workbench.path("site"), workbench.path("hugo"));
        figures.print("site.full.10000.hugo.pages", twin.write(), "pages");
        double hugo = workbench.seconds(List.of("hugo", "--quiet", "--source", "hugo"));
        figures.print("site.full.10000.hugo.differing", twin.differing(), "pages");
        figures.print("site.full.10000.hugo", hugo, "s");
        figures.print("site.full.10000.against.hugo", ours / hugo, "times");
        figures.note("Hugo writes the HTML pages only, from texts already chosen, formatted and escaped; ours also makes"
                + " the calendars, QR codes, feeds and data");
    }

    private static void size(Figures figures, Path site) throws IOException {
        try (var files = Files.walk(site)) {
            var sizes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).summaryStatistics();
            figures.print("site.full.10000.files", sizes.getCount(), "files");
            figures.print("site.full.10000.bytes", sizes.getSum(), "bytes");
        }
    }
}
