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
 * @param festival the day 8 March of the programme falls on; empty for a fortnight from now
 */
record Options(int port, Path site, Optional<Path> data, Optional<LocalDate> festival) {

    static Options fromProperties() {
        return new Options(Integer.getInteger("port", 8080), Path.of(System.getProperty("site", "target/site")),
                text("data").map(Path::of), text("festival").map(LocalDate::parse));
    }

    private static Optional<String> text(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }
}
