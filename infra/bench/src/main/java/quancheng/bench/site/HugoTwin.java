package quancheng.bench.site;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Hugo site that writes the same HTML pages as a finished one of ours. Whatever stands on many pages becomes a fragment
 * that Hugo's template looks up; the rest of each page is its data. That is less work than our templates do: nothing is left
 * to choose, translate, format or escape.
 */
final class HugoTwin {

    /** A piece of markup on fewer pages than this is data. */
    private static final int COMMON = 100;

    private static final JsonFactory JSON = new JsonFactory();

    private static final String CONFIG = """
            baseURL = "https://women.jinan.example/"
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]
            """;

    private static final String TEMPLATE = "{{ $f := site.Data.fragments }}{{ range .Params.s }}"
            + "{{ with index $f . }}{{ . | safeHTML }}{{ else }}{{ . | safeHTML }}{{ end }}{{ end }}";

    private final Path site;
    private final Path hugo;
    private final Path out;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, String> fragments = new LinkedHashMap<>();

    /** @param site a finished one of ours; @param hugo where the sources go; @param out where Hugo writes */
    HugoTwin(Path site, Path hugo, Path out) {
        this.site = site;
        this.hugo = hugo;
        this.out = out;
    }

    List<String> command() {
        return List.of("hugo", "--quiet", "--source", hugo.toString(), "--destination", out.toString());
    }

    /** How many pages it will write; the home page is left out, which Hugo makes in another way. */
    int write() throws IOException {
        var pages = pages();
        for (var page : pages) {
            pieces(page).distinct().forEach(piece -> uses.merge(piece, 1, Integer::sum));
        }
        Files.createDirectories(hugo.resolve("content"));
        Files.createDirectories(hugo.resolve("data"));
        Files.createDirectories(hugo.resolve("layouts/_default"));
        for (int i = 0; i < pages.size(); i++) {
            content(pages.get(i), hugo.resolve("content/p" + i + ".html"));
        }
        Files.writeString(hugo.resolve("config.toml"), CONFIG);
        Files.writeString(hugo.resolve("layouts/_default/single.html"), TEMPLATE);
        fragments();
        return pages.size();
    }

    /** Pages that do not have the same bytes in both. */
    long differing() throws IOException {
        long differing = 0;
        for (var page : pages()) {
            var other = out.resolve(site.relativize(page));
            differing += Files.exists(other) && Files.mismatch(page, other) == -1 ? 0 : 1;
        }
        return differing;
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html") && !file.equals(site.resolve("index.html"))).sorted().toList();
        }
    }

    /** Markup and text between markup, in turn. */
    private static Stream<String> pieces(Path page) throws IOException {
        return Stream.of(Files.readString(page).split("(?=<)|(?<=>)"));
    }

    private void content(Path page, Path file) throws IOException {
        try (var out = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeStringField("url", "/" + site.relativize(page).toString().replaceFirst("(^|/)index\\.html$", "$1"));
            out.writeArrayFieldStart("s");
            segments(pieces(page).toList(), out);
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private void segments(List<String> pieces, JsonGenerator out) throws IOException {
        var run = new ArrayList<String>();
        boolean common = true;
        for (var piece : pieces) {
            boolean here = uses.get(piece) >= COMMON;
            if (here != common) {
                segment(run, common, out);
                common = here;
            }
            run.add(piece);
        }
        segment(run, common, out);
    }

    private void segment(List<String> run, boolean common, JsonGenerator out) throws IOException {
        String text = String.join("", run);
        run.clear();
        if (!text.isEmpty()) {
            out.writeString(common ? fragments.computeIfAbsent(text, _ -> "f" + fragments.size()) : text);
        }
    }

    private void fragments() throws IOException {
        try (var out = JSON.createGenerator(hugo.resolve("data/fragments.json").toFile(), JsonEncoding.UTF8)) {
            out.writeStartObject();
            for (var fragment : fragments.entrySet()) {
                out.writeStringField(fragment.getValue(), fragment.getKey());
            }
            out.writeEndObject();
        }
    }
}
