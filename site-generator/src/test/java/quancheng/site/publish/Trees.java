package quancheng.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Looks at a published folder from outside: its hash over all files, and where its links lead. */
final class Trees {

    private Trees() {
    }

    /** SHA-256 over the names and bytes of all files. */
    static String hash(Path root) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(root).entrySet()) {
                digest.update(file.getKey().getBytes());
                digest.update(Files.readAllBytes(file.getValue()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Names of files that lie in one folder only, or with other bytes. */
    static List<String> differences(Path one, Path other) {
        var here = files(one);
        var there = files(other);
        return Stream.concat(here.keySet().stream(), there.keySet().stream()).distinct()
                .filter(name -> !same(here.get(name), there.get(name))).toList();
    }

    private static boolean same(Path one, Path other) {
        try {
            return one != null && other != null && Files.mismatch(one, other) == -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Path> files(Path root) {
        try (var walk = Files.walk(root)) {
            var files = new TreeMap<String, Path>();
            walk.filter(Files::isRegularFile).forEach(file -> files.put(root.relativize(file).toString(), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every link from a page that can be reached from the home page to one that does not lie there. */
    static List<String> deadLinks(Path root) {
        var dead = new ArrayList<String>();
        var queue = new ArrayDeque<>(List.of("/"));
        var seen = new HashSet<>(queue);
        while (!queue.isEmpty()) {
            var page = queue.remove();
            for (var link : Files.exists(file(root, page)) ? links(root, page) : List.<String>of()) {
                if (!Files.exists(file(root, link))) {
                    dead.add(page + " -> " + link);
                } else if (link.endsWith("/") && seen.add(link)) {
                    queue.add(link);
                }
            }
        }
        return dead;
    }

    private static List<String> links(Path root, String page) {
        try {
            var html = Jsoup.parse(Files.readString(file(root, page)), "https://site.example" + page);
            return html.select("a[href], link[href], img[src], script[src]").stream()
                    .map(e -> e.absUrl(e.hasAttr("href") ? "href" : "src")).filter(url -> url.startsWith("https://site.example/"))
                    .map(url -> url.substring("https://site.example".length()).replaceAll("[?#].*", ""))
                    .filter(path -> !path.startsWith("/api/")).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path root, String path) {
        return root.resolve(path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1));
    }
}
