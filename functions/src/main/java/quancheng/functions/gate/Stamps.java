package quancheng.functions.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signed time at which a form was shown: {@code milliseconds.signature}. Static pages carry none: nobody is asked when they are read. */
final class Stamps {

    /** Nobody reads a page and answers it faster. */
    static final Duration LEAST = Duration.ofSeconds(2);
    private static final Pattern STAMP = Pattern.compile("(\\d{13})\\.([0-9a-f]{64})");

    private final GateKey key;
    private final Clock clock;

    Stamps(GateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String now() {
        String time = Long.toString(clock.millis());
        return time + "." + key.sign(time);
    }

    /** True where it says so itself, or was tampered with. @param stamp empty where the form had none */
    boolean isTooSoon(String stamp) {
        Matcher parts = STAMP.matcher(stamp);
        return !stamp.isEmpty() && (!parts.matches() || !key.signed(parts.group(1), parts.group(2))
                || clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts.group(1))).plus(LEAST)));
    }
}
