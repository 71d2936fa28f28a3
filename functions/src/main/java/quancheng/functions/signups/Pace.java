package quancheng.functions.signups;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import quancheng.store.limits.Limits;
import quancheng.store.limits.Quota;
import quancheng.store.signups.Phone;
import quancheng.store.signups.SignupCode;
import quancheng.store.signups.SignupIds;

/**
 * How fast one may go. Generous for an address, because carriers put many phones behind one; strict for a phone that signs
 * up for the same activity again and again, and for a code whose last digits are guessed. A phone is counted for each
 * address apart: nobody learns from a refusal that somebody else used it, and nobody can use it up for its owner.
 * Where the counts cannot be reached she goes on: they protect seats and codes, and are not worth a seat.
 */
public final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int PER_PHONE = 6;
    private static final int WRONG_PER_CODE = 8;
    /** Half of an IPv6 address is the household's, the other half it makes up as it likes. */
    private static final int HOUSEHOLD = 8;

    private final Limits limits;
    private final SignupIds ids;
    private final Clock clock;
    private final int perAddress;

    /** @param perAddress calls a minute */
    public Pace(Limits limits, SignupIds ids, Clock clock, int perAddress) {
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
        this.perAddress = perAddress;
    }

    /** A call of any public route from this address. */
    public Tempo call(Patience patience, String address) {
        Instant now = clock.instant();
        Quota quota = quota(now, perAddress, MINUTE, "address", household(address));
        long calls = address.isEmpty() ? 0 : limits.use(patience, quota, 1).orElse(0);
        return calls > perAddress ? new Tempo.TooFast(Duration.between(now, quota.end()))
                : calls > perAddress * 2L / 3 ? new Tempo.Fast() : new Tempo.Usual();
    }

    /** A valid form of this phone for this activity. */
    public Optional<Duration> form(Patience patience, String address, Phone phone, ActivityId activity) {
        return address.isEmpty() ? Optional.empty()
                : use(patience, PER_PHONE, WHILE, "phone", phone.digits(), activity.value(), household(address));
    }

    /** Whether this code may be tried; only wrong tries count, so its owner may come as often as she likes. */
    public Optional<Duration> guess(Patience patience, String code) {
        return SignupCode.parse(code).flatMap(it -> guessLink(patience, it.toString()));
    }

    /** The last digits were wrong, or no signup has this code: both count, or the count would tell them apart. */
    public void wrong(Patience patience, String code) {
        SignupCode.parse(code).ifPresent(it -> wrongLink(patience, it.toString()));
    }

    /** The same for a link that opens with the last digits. */
    public Optional<Duration> guessLink(Patience patience, String link) {
        Instant now = clock.instant();
        Quota quota = quota(now, WRONG_PER_CODE, WHILE, "code", link);
        return limits.isUsedUp(patience, quota) ? Optional.of(Duration.between(now, quota.end())) : Optional.empty();
    }

    public void wrongLink(Patience patience, String link) {
        limits.use(patience, quota(clock.instant(), WRONG_PER_CODE, WHILE, "code", link), 1);
    }

    private Optional<Duration> use(Patience patience, int most, Duration window, String what, String... who) {
        Instant now = clock.instant();
        Quota quota = quota(now, most, window, what, who);
        return limits.use(patience, quota, 1).orElse(0) > most ? Optional.of(Duration.between(now, quota.end())) : Optional.empty();
    }

    private Quota quota(Instant now, int most, Duration window, String what, String... who) {
        long number = now.getEpochSecond() / window.toSeconds();
        return new Quota(what + "-" + number, ids.fingerprint(List.of(what, String.join("\n", who))), most,
                Instant.ofEpochSecond((number + 1) * window.toSeconds()));
    }

    private static String household(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, HOUSEHOLD)));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
