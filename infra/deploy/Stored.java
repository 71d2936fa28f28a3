import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive of jars anew: java Stored.java ARCHIVE. The jars lie in it without compression of their own, so that a
 * function which starts inflates no class, and the archive is compressed once, over all of them: a third smaller.
 */

/** The same in every build. */
final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

void main(String[] arguments) throws IOException {
    Path archive = Path.of(arguments[0]);
    Path packed = archive.resolveSibling(archive.getFileName() + ".new");
    try (var in = new ZipInputStream(Files.newInputStream(archive)); var out = new ZipOutputStream(Files.newOutputStream(packed))) {
        out.setLevel(Deflater.BEST_COMPRESSION);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            byte[] bytes = in.readAllBytes();
            out.putNextEntry(named(entry));
            out.write(entry.getName().endsWith(".jar") ? stored(bytes) : bytes);
        }
    }
    Files.move(packed, archive, StandardCopyOption.REPLACE_EXISTING);
}

byte[] stored(byte[] jar) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(jar)); var out = new ZipOutputStream(bytes)) {
        out.setMethod(ZipOutputStream.STORED);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            byte[] content = in.readAllBytes();
            var sum = new CRC32();
            sum.update(content);
            ZipEntry plain = named(entry);
            plain.setSize(content.length);
            plain.setCrc(sum.getValue());
            out.putNextEntry(plain);
            out.write(content);
        }
    }
    return bytes.toByteArray();
}

ZipEntry named(ZipEntry entry) {
    var same = new ZipEntry(entry.getName());
    same.setTimeLocal(NEVER);
    return same;
}
