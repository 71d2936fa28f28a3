package quancheng.bench.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.site.Page;
import quancheng.site.SiteConfig;
import quancheng.site.publish.Site;
import quancheng.store.activities.ProgrammeFile;
import quancheng.store.activities.ProgrammeReader;

/** Bytes of the real programme's pages as they travel: the heaviest of each kind, with the style sheet inside. */
final class PageWeights implements Bench {

    private static final Path PROGRAMME = Path.of("infra/local/src/main/resources/programme/activities.csv");

    /** Most signups of that programme were open then: a page with its form is the heavier one. */
    private static final OffsetDateTime OPEN = OffsetDateTime.parse("2024-03-01T12:00:00+08:00");

    @Override
    public String name() {
        return "site-weight";
    }

    @Override
    public void run(Figures figures) throws Exception {
        boolean brotli = Brotli4jLoader.isAvailable();
        if (!brotli) {
            figures.skip("site.weight.*.brotli", "no native Brotli for this system");
        }
        for (var kind : heaviest().entrySet()) {
            figures.print("site.weight." + kind.getKey() + ".gzip", gzip(kind.getValue()).length, "bytes");
            if (brotli) {
                figures.print("site.weight." + kind.getKey() + ".brotli",
                        Encoder.compress(kind.getValue(), new Encoder.Parameters().setQuality(11)).length, "bytes");
            }
        }
    }

    private static Map<String, byte[]> heaviest() throws IOException {
        var heaviest = new LinkedHashMap<String, byte[]>();
        for (var page : pages()) {
            if (page.type().equals(Page.HTML)) {
                heaviest.merge(kind(page.path()), page.content().get(), (a, b) -> size(a) >= size(b) ? a : b);
            }
        }
        return heaviest;
    }

    private static Iterable<Page> pages() throws IOException {
        return switch (ProgrammeReader.read(Files.readAllBytes(PROGRAMME))) {
            case ProgrammeFile.Good(var activities) -> Site.of(SiteConfig.at("https://women.jinan.example"))
                    .pages(OneChange.untouched(activities, OPEN));
            case ProgrammeFile.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static String kind(String path) {
        String plain = path.startsWith("en/") ? path.substring(3) : path;
        if (plain.endsWith("/poster/")) {
            return "poster";
        }
        if (plain.isEmpty()) {
            return "home";
        }
        return plain.matches("activities/a[^/]+/") ? "activity" : plain.startsWith("activities/") ? "list" : plain.replaceAll("\\W+.*", "");
    }

    private static int size(byte[] page) {
        return gzip(page).length;
    }

    private static byte[] gzip(byte[] page) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
