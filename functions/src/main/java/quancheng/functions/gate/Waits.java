package quancheng.functions.gate;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signed places in a queue of one: {@code form.from.random.signature}. Whoever comes back with one after its time has waited. */
final class Waits {

    /** From its time on: time enough for somebody who was called away. */
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Pattern TOKEN = Pattern.compile("(([a-z_]+)\\.(\\d{10,11})\\.([0-9a-f]{24}))\\.([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GateKey key;
    private final Clock clock;

    Waits(GateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A token that was read. @param left empty where the time is over; @param turn what it lets in then */
    record Wait(String token, Optional<Duration> left, Turn turn) {
    }

    Wait begin(PublicForm form, Duration time) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        Instant from = Instant.ofEpochSecond(clock.instant().plus(time).getEpochSecond());
        String id = HexFormat.of().formatHex(random);
        String text = form.word() + "." + from.getEpochSecond() + "." + id;
        return new Wait(text + "." + key.sign(text), Optional.of(time), new Turn(id, from.plus(LIFE)));
    }

    /** Empty where it is none of ours, for another form, or of long ago. */
    Optional<Wait> read(PublicForm form, String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches() || !parts.group(2).equals(form.word()) || !key.signed(parts.group(1), parts.group(5))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant from = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
        return now.isAfter(from.plus(LIFE)) ? Optional.empty() : Optional.of(new Wait(token,
                Optional.of(Duration.between(now, from)).filter(Duration::isPositive), new Turn(parts.group(4), from.plus(LIFE))));
    }
}
