package quancheng.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How this run differs from the plain one.
 *
 * @param port     0 for any free one
 * @param site     the folder pages are published into
 * @param data     where data is kept between runs; empty to keep it in memory
 * @param isolated each function in a process of its own, from its archive; then nothing is kept
 * @param festival the day 8 March of the programme falls on; empty for a fortnight from now
 */
record Options(int port, Path site, Optional<Path> data, Optional<LocalDate> festival, boolean isolated) {

    static Options fromProperties() {
        return new Options(Integer.getInteger("port", 8080), Path.of(System.getProperty("site", "target/site")),
                text("data").map(Path::of), text("festival").map(LocalDate::parse), isIsolated());
    }

    /** {@code -Dfunctions=isolated} */
    static boolean isIsolated() {
        return text("functions").filter("isolated"::equals).isPresent();
    }

    private static Optional<String> text(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }
}
