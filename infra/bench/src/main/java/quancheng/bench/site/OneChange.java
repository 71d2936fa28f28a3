package quancheng.bench.site;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.site.Page;
import quancheng.site.SiteConfig;
import quancheng.site.SiteData;
import quancheng.site.publish.Publication;
import quancheng.site.publish.Site;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeReader;

/** The last seat of one activity goes: what a warm publisher renders and writes for it, among 55 and among 10,000. */
final class OneChange implements Bench {

    private static final int WARM_UP = 30;
    private static final int RUNS = 31;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Site site = Site.of(SiteConfig.at("https://women.jinan.example"));

    @Override
    public String name() {
        return "site-change";
    }

    @Override
    public void run(Figures figures) throws Exception {
        for (int activities : List.of(55, 10_000)) {
            run(figures, "site.change." + activities, data(activities));
        }
    }

    private void run(Figures figures, String name, SiteData data) {
        var publication = new Publication(new MemoryShelf());
        publication.publish(site.pages(data));
        var rendering = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        int written = 0;
        var alike = data.activities().stream().filter(OneChange::standsOnFiveLists).toList();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            var changed = withPlaces(data, alike.get(run * 7 % alike.size()), 0);
            var inside = new LongAdder();
            long start = System.nanoTime();
            var done = publication.publish(timed(site.pages(changed), inside));
            whole.add((System.nanoTime() - start) / 1e6);
            rendering.add(inside.sum() / 1e6);
            written = done.written().size();
            publication.publish(site.pages(data));
        }
        figures.print(name + ".written", written, "objects");
        figures.print(name + ".render", median(rendering), "ms");
        figures.print(name + ".publish", median(whole), "ms");
    }

    private static double median(List<Double> runs) {
        return runs.stream().skip(WARM_UP).sorted().toList().get(RUNS / 2);
    }

    /** All, its day, theme and district, and those with places left: an evening with children stands on two more. */
    private static boolean standsOnFiveLists(Activity activity) {
        return !activity.children().mayCome() && activity.starts().getHour() < 17;
    }

    /** In time of the processor, so that it means the same on a busy machine. */
    private static List<Page> timed(List<Page> pages, LongAdder inside) {
        return pages.stream().map(page -> new Page(page.path(), page.type(), page.basis(), () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            var content = page.content().get();
            inside.add(THREADS.getCurrentThreadCpuTime() - start);
            return content;
        })).toList();
    }

    private static SiteData data(int activities) throws Exception {
        Path file = Files.createTempFile("programme", ".csv");
        SyntheticProgramme.write(file, activities);
        var read = ProgrammeReader.read(Files.readAllBytes(file));
        Files.delete(file);
        return switch (read) {
            case ProgrammeFile.Good(var good) -> untouched(good.stream().sorted(Activities.PROGRAMME_ORDER).toList(), SyntheticProgramme.NOW);
            case ProgrammeFile.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    static SiteData untouched(List<Activity> activities, OffsetDateTime now) {
        var availability = HashMap.<ActivityId, Availability>newHashMap(activities.size());
        activities.forEach(activity -> availability.put(activity.id(), availability(activity, 40, now)));
        return new SiteData(activities, availability, now.toLocalDate());
    }

    private static SiteData withPlaces(SiteData data, Activity activity, int left) {
        var availability = new HashMap<>(data.availability());
        availability.put(activity.id(), availability(activity, left, SyntheticProgramme.NOW));
        return new SiteData(data.activities(), availability, data.today());
    }

    private static Availability availability(Activity activity, int left, OffsetDateTime now) {
        return Availability.of(activity, new Places(40, left, 0, true), now.toInstant());
    }
}
