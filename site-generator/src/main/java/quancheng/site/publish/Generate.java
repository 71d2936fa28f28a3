package quancheng.site.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quancheng.site.Page;
import quancheng.site.PublicPages;
import quancheng.site.SiteConfig;
import quancheng.site.SiteData;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeReader;

/**
 * Data in, folder out, with no database and no cloud: for previews, and for whoever wants the pages alone. It publishes
 * like the Lambda does, so a second run into the same folder writes nothing.
 */
public final class Generate {

    private static final String USAGE = """
            --programme FILE.csv --out DIR [--base /path] [--origin https://host] [--api https://host] [--now 2027-03-01T09:00:00+08:00]
            [--only html]""";

    private static final Set<String> OPTIONS = Set.of("--programme", "--out", "--base", "--origin", "--api", "--now", "--only");

    private Generate() {
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments));
    }

    /** 0 when the folder holds the site, 1 when the programme has faults, 2 when the options make no sense. */
    static int run(String... arguments) throws IOException {
        var options = options(arguments);
        if (!options.keySet().containsAll(Set.of("--programme", "--out")) || !OPTIONS.containsAll(options.keySet())) {
            System.err.println(USAGE);
            return 2;
        }
        return switch (ProgrammeReader.read(Files.readAllBytes(Path.of(options.get("--programme"))))) {
            case ProgrammeFile.Good(var activities) -> publish(activities, options);
            case ProgrammeFile.Bad(var problems) -> {
                problems.forEach(System.err::println);
                yield 1;
            }
        };
    }

    private static int publish(List<Activity> activities, Map<String, String> options) {
        var config = new SiteConfig(options.getOrDefault("--base", ""), options.getOrDefault("--origin", "http://localhost"),
                options.getOrDefault("--api", ""));
        var now = options.containsKey("--now") ? OffsetDateTime.parse(options.get("--now")).toInstant() : Instant.now();
        var data = Present.at(now, activities.stream().sorted(Activities.PROGRAMME_ORDER).toList(), Map.of());
        var done = new Publication(FolderShelf.once(Path.of(options.get("--out")))).publish(pages(config, data, options));
        System.out.printf("%d activities: %d files written, %d removed%n",
                activities.size(), done.written().size(), done.removed().size());
        return 0;
    }

    /** Everything, or pages for people alone. */
    private static List<Page> pages(SiteConfig config, SiteData data, Map<String, String> options) {
        return options.getOrDefault("--only", "").equals("html")
                ? PublicPages.all(config, data).stream().filter(page -> page.type().equals(Page.HTML)).toList() : Site.of(config).pages(data);
    }

    /** Names and values in turn; a name without a value, or something that is no name, is left for the usage to complain about. */
    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            options.put(arguments[i], i + 1 < arguments.length ? arguments[i + 1] : "");
        }
        return options;
    }
}
