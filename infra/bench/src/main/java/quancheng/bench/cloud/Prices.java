package quancheng.bench.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prices by what they are for, in dollars each; the file says where and when they held. */
record Prices(String source, Map<String, Double> each) {

    /** Assumed, not measured on AWS: how long a warm function is billed for. */
    static final double SECONDS_A_SIGNUP = 0.05;
    static final double SECONDS_A_PUBLISH = 0.5;
    /** As the template sets it. */
    static final double GIGABYTES = 1769 / 1024.0;

    static Prices read() {
        try (var in = Prices.class.getResourceAsStream("prices.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return new Prices(lines.getFirst().substring(2), lines.stream().skip(2).map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Double.parseDouble(cells[1]) / Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double of(String what) {
        return each.get(what);
    }
}
