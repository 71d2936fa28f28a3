/**
 * Packs an archive of jars anew, for a function that starts: java Pack.java ARCHIVE. No lambda of theirs is left to be made at
 * run time (Lambdas). The jars lie in it without compression of their own, so that a start inflates no class, and the archive is
 * compressed once, over all of them: a third smaller. A signed jar stops it: its signature would no longer hold.
 */

/** The same in every build. */
final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

void main(String[] arguments) throws IOException {
    Path archive = Path.of(arguments[0]);
    Map<String, byte[]> entries = entries(Files.readAllBytes(archive));
    var jars = new LinkedHashMap<String, Map<String, byte[]>>();
    for (var entry : entries.entrySet()) {
        if (entry.getKey().endsWith(".jar")) {
            jars.put(entry.getKey(), unsigned(entry.getKey(), entries(entry.getValue())));
        }
    }
    var lambdas = new Lambdas(classes(jars));
    jars.forEach((name, jar) -> entries.put(name, zip(turned(jar, lambdas), ZipEntry.STORED)));
    Path packed = archive.resolveSibling(archive.getFileName() + ".new");
    Files.write(packed, zip(entries, ZipEntry.DEFLATED));
    Files.move(packed, archive, StandardCopyOption.REPLACE_EXISTING);
}

Map<String, byte[]> entries(byte[] zip) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            entries.put(entry.getName(), in.readAllBytes());
        }
    }
    return entries;
}

Map<String, byte[]> unsigned(String name, Map<String, byte[]> jar) {
    if (jar.keySet().stream().anyMatch(entry -> entry.matches("META-INF/[^/]+\\.SF"))) {
        throw new IllegalStateException(name + " is signed: packed anew, its signature would no longer hold");
    }
    return jar;
}

/** By their names within the JVM; what is for one version of Java alone is not among them. */
Map<String, byte[]> classes(Map<String, Map<String, byte[]>> jars) {
    var classes = new HashMap<String, byte[]>();
    jars.values().forEach(jar -> jar.forEach((entry, bytes) -> {
        if (turns(entry)) {
            classes.putIfAbsent(className(entry), bytes);
        }
    }));
    return classes;
}

Map<String, byte[]> turned(Map<String, byte[]> jar, Lambdas lambdas) {
    var turned = new LinkedHashMap<String, byte[]>();
    jar.forEach((entry, bytes) -> {
        if (turns(entry)) {
            lambdas.turned(bytes).forEach((name, made) -> turned.put(name + ".class", made));
        } else {
            turned.put(entry, bytes);
        }
    });
    return turned;
}

boolean turns(String entry) {
    return entry.endsWith(".class") && !entry.startsWith("META-INF/");
}

String className(String entry) {
    return entry.substring(0, entry.length() - ".class".length());
}

byte[] zip(Map<String, byte[]> entries, int method) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
        out.setMethod(method);
        out.setLevel(Deflater.BEST_COMPRESSION);
        for (var entry : entries.entrySet()) {
            out.putNextEntry(described(entry.getKey(), entry.getValue(), method));
            out.write(entry.getValue());
        }
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
}

ZipEntry described(String name, byte[] content, int method) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    if (method == ZipEntry.STORED) {
        var sum = new CRC32();
        sum.update(content);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
    return entry;
}
