package quancheng.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import quancheng.bench.Figures;
import quancheng.bench.signups.Stage;
import quancheng.site.SiteConfig;
import quancheng.site.publish.FolderShelf;
import quancheng.site.publish.Present;
import quancheng.site.publish.Publisher;
import quancheng.site.publish.Site;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeReader;
import quancheng.store.posts.By;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostState;
import quancheng.store.signups.Programme;
import quancheng.testbed.LocalDynamo;

/**
 * The streams are lost (reliability F15): a thousand activities and ten thousand posts are published from the tables into an
 * empty folder, beside reading the tables alone and beside copying the finished files; and the bytes are those that publishing
 * step by step had made.
 */
final class Rebuild {

    private static final int ACTIVITIES = 1_000;
    private static final int POSTS = 10_000;
    private static final int STEPS = 4;

    private final Clock clock = Clock.fixed(SyntheticProgramme.NOW.toInstant(), ZoneOffset.UTC);
    private final Database database = new Database(LocalDynamo.shared().client(), new Tables(Stage.variables()));
    private final Programme programme = new Programme(database);
    private final MotherPosts posts = new MotherPosts(database, clock);

    void run(Figures figures) throws Exception {
        try (var workbench = new Workbench()) {
            stepByStep(workbench.path("site"), activities(workbench.path("programme.csv")), SyntheticPosts.of(POSTS).toList());
            figures.print("rebuild.reading", seconds(() -> new Present(database, clock).get()), "s");
            figures.print("rebuild.seconds", seconds(() -> publisher(workbench.path("built")).heal()), "s");
            figures.print("rebuild.copy", workbench.run(List.of("cp", "-r", "site", "copy")).wall(), "s");
            Map<String, Path> built = files(workbench.path("built"));
            figures.print("rebuild.files", built.size(), "files");
            figures.print("rebuild.differing", differing(files(workbench.path("site")), built), "files");
            figures.print("rebuild.again", seconds(() -> publisher(workbench.path("built")).heal()), "s");
            figures.note("target: 60 s on two cores, 0 differing; one process, which has published before, DynamoDB Local in the same one");
        }
    }

    private static List<Activity> activities(Path file) throws IOException {
        SyntheticProgramme.write(file, ACTIVITIES);
        return switch (ProgrammeReader.read(Files.readAllBytes(file))) {
            case ProgrammeFile.Good(var good) -> good;
            case ProgrammeFile.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /** As the days would bring it: some more activities and posts, then published. */
    private void stepByStep(Path folder, List<Activity> activities, List<MotherPost> offered) {
        Publisher publisher = publisher(folder);
        for (int step = 0; step < STEPS; step++) {
            int now = step;
            IntStream.range(0, activities.size()).filter(i -> i % STEPS == now).forEach(i -> programme.add(patience(), activities.get(i)));
            IntStream.range(0, offered.size()).filter(i -> i % STEPS == now).forEach(i -> posts.bringIn(patience(), offered.get(i), line(offered.get(i))));
            publisher.publish();
        }
    }

    private static LogLine line(MotherPost post) {
        return new LogLine(post.id(), Instant.EPOCH, By.importing("bench"), Move.IMPORT, PostState.DRAFT, PostState.LIVE, 1, "", "");
    }

    private Publisher publisher(Path folder) {
        return new Publisher(new Present(database, clock), Site.of(SiteConfig.at("https://site.example")), new FolderShelf(folder));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Map<String, Path> files(Path root) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(file -> files.put(root.relativize(file).toString(), file));
        }
        return files;
    }

    private static long differing(Map<String, Path> one, Map<String, Path> other) throws IOException {
        long differing = 0;
        for (var file : one.entrySet()) {
            Path there = other.get(file.getKey());
            differing += there == null || Files.mismatch(file.getValue(), there) != -1 ? 1 : 0;
        }
        return differing + other.keySet().stream().filter(name -> !one.containsKey(name)).count();
    }

    private static Patience patience() {
        return Patience.of(Duration.ofMinutes(1), 100);
    }
}
