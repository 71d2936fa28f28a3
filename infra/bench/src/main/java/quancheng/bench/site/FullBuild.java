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
            generator.run("programme.csv", "site");
            size(figures, workbench.path("site"));
            compare(figures, workbench, "site.full.10000", "copy", () -> generator.run("programme.csv", "built"),
                    () -> workbench.run(List.of("cp", "-r", "site", "built")));
            compareWithHugo(figures, workbench, generator);
        }
    }

    /** Something that leaves its work in {@code built}. */
    @FunctionalInterface
    private interface Build {
        Spent run() throws Exception;
    }

    /** In turn, so that whatever else the machine does meets both. */
    private static void compare(Figures figures, Workbench workbench, String name, String other, Build ours, Build theirs) throws Exception {
        var built = new ArrayList<Spent>();
        var peer = new ArrayList<Spent>();
        var ratios = new ArrayList<Spent>();
        for (int run = 0; run < RUNS; run++) {
            workbench.delete("built");
            built.add(ours.run());
            workbench.delete("built");
            peer.add(theirs.run());
            ratios.add(built.getLast().over(peer.getLast()));
        }
        workbench.delete("built");
        print(figures, name, Spent.median(built), "s");
        print(figures, name + "." + other, Spent.median(peer), "s");
        print(figures, name + ".against." + other, Spent.median(ratios), "times");
        figures.note("load %.1f on %d processors: with more load than processors only .cpu means anything".formatted(
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors()));
    }

    private static void print(Figures figures, String name, Spent spent, String unit) {
        figures.print(name, spent.wall(), unit);
        figures.print(name + ".cpu", spent.cpu(), unit);
    }

    /** The same pages from both: what Hugo cannot make (calendars, codes, feeds, data) is left out of ours too. */
    private static void compareWithHugo(Figures figures, Workbench workbench, Generator generator) throws Exception {
        if (!Workbench.hasCommand("hugo")) {
            figures.skip("site.html.10000.against.hugo", "no hugo on the PATH");
            return;
        }
        var twin = new HugoTwin(workbench.path("site"), workbench.path("hugo"), workbench.path("built"));
        figures.print("site.html.10000.pages", twin.write(), "pages");
        compare(figures, workbench, "site.html.10000", "hugo", () -> generator.run("programme.csv", "built", "--only", "html"),
                () -> workbench.run(twin.command()));
        workbench.run(twin.command());
        figures.print("site.html.10000.hugo.differing", twin.differing(), "pages");
        figures.note("Hugo gets texts already chosen, translated, formatted and escaped, and looks up whole runs of markup");
    }

    private static void size(Figures figures, Path site) throws IOException {
        try (var files = Files.walk(site)) {
            var sizes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).summaryStatistics();
            figures.print("site.full.10000.files", sizes.getCount(), "files");
            figures.print("site.full.10000.bytes", sizes.getSum(), "bytes");
        }
    }
}
