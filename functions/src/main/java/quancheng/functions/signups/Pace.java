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

    /** A call from this address; says how long to wait where there were too many. */
    public Optional<Duration> call(Patience patience, String address) {
        return address.isEmpty() ? Optional.empty() : use(patience, perAddress, MINUTE, "address", household(address));
    }

    /** A valid form of this phone for this activity. */
    public Optional<Duration> form(Patience patience, String address, Phone phone, ActivityId activity) {
        return address.isEmpty() ? Optional.empty()
                : use(patience, PER_PHONE, WHILE, "phone", phone.digits(), activity.value(), household(address));
    }

    /** Whether this code may be tried; only wrong tries count, so its owner may come as often as she likes. */
    public Optional<Duration> guess(Patience patience, String code) {
        Instant now = clock.instant();
        return SignupCode.parse(code).map(it -> quota(now, WRONG_PER_CODE, WHILE, "code", it.toString()))
                .filter(quota -> limits.isUsedUp(patience, quota)).map(quota -> Duration.between(now, quota.end()));
    }

    /** The last digits were wrong, or no signup has this code: both count, or the count would tell them apart. */
    public void wrong(Patience patience, String code) {
        SignupCode.parse(code).ifPresent(it -> use(patience, WRONG_PER_CODE, WHILE, "code", it.toString()));
    }

    private Optional<Duration> use(Patience patience, int most, Duration window, String what, String... who) {
        Instant now = clock.instant();
        Quota quota = quota(now, most, window, what, who);
        return switch (limits.use(patience, quota)) {
            case DONE, BUSY -> Optional.empty();
            case STALE -> limits.isUsedUp(patience, quota) ? Optional.of(Duration.between(now, quota.end())) : Optional.empty();
        };
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
