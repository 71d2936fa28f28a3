package quancheng.site.publish;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import quancheng.site.Page;

/**
 * A folder any web server can serve: the page {@code activities/a05/} is the file {@code activities/a05/index.html}.
 * A temporary file that a killed publisher left behind counts as a path of its own, so the next publication removes it.
 */
public final class FolderShelf implements Shelf {

    private static final String INDEX = "index.html";

    /** No file's stamp: whoever remembers it looks at the file again. */
    private static final String UNKNOWN = "";

    private final Path root;
    private final boolean returning;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    public FolderShelf(Path root) {
        this(root, true);
    }

    private FolderShelf(Path root, boolean returning) {
        this.root = root;
        this.returning = returning;
    }

    /** For a process that publishes once: it does not ask for the stamps of what it wrote, because nobody will compare them. */
    static FolderShelf once(Path root) {
        return new FolderShelf(root, false);
    }

    @Override
    public Map<String, String> stamps() {
        var stamps = new HashMap<String, String>();
        folders.clear();
        return Files.isDirectory(root) ? walk(stamps) : stamps;
    }

    private Map<String, String> walk(Map<String, String> stamps) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(path(file), stamp(attributes));
                    return FileVisitResult.CONTINUE;
                }
            });
            return stamps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean holds(String path, String stamp, byte[] content) {
        try {
            var file = file(path);
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file that is not there yet is written under its name at once, because nothing leads to it before it is whole: new
     * pages are written before those that point at them. Whatever a killed publisher leaves half written differs from its
     * page, so the next publication writes it again.
     */
    @Override
    public String write(Page page, byte[] content) {
        var file = file(page.path());
        try {
            makeFolder(file.getParent());
            try (var out = Files.newByteChannel(file, CREATE_NEW, WRITE)) {
                out.write(ByteBuffer.wrap(content));
            } catch (FileAlreadyExistsException _) {
                replace(file, content);
            }
            return returning ? stamp(Files.readAttributes(file, BasicFileAttributes.class)) : UNKNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        var temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(temporary, content);
        Files.move(temporary, file, ATOMIC_MOVE);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    @Override
    public void remove(String path) {
        var file = file(path);
        try {
            Files.deleteIfExists(file);
            for (var folder = file.getParent(); folder != null && !folder.equals(root) && isEmpty(folder); folder = folder.getParent()) {
                folders.remove(folder);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Path file(String path) {
        return root.resolve(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
    }

    private String path(Path file) {
        String path = root.relativize(file).toString().replace(File.separatorChar, '/');
        boolean page = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return page ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    private static String stamp(BasicFileAttributes file) {
        return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
    }
}
