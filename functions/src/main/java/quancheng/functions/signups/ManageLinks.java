package quancheng.functions.signups;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;

/**
 * Signed links with which a citizen manages her signup: {@code 1.key.activity.signup.made.expiry.mac}, HMAC-SHA-256 over
 * all that stands before. A link opens the signup it was made for, not a later one of the same phone ({@code made}), and
 * ends a day after the activity. It travels in the fragment and is sent by POST, so that no log ever holds it.
 */
public final class ManageLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration AFTER_THE_END = Duration.ofDays(1);
    private static final Pattern SHAPE = Pattern.compile(
            "(1\\.(\\d{1,6})\\.([a-z0-9-]{1,16})\\.([2-9A-HJ-NP-Z]{26})\\.(\\d{1,13})\\.(\\d{1,13}))\\.([A-Za-z0-9_-]{43})");

    private final SortedMap<Integer, SecretKeySpec> keys = new TreeMap<>();
    private final Clock clock;

    /** @param keys by version; the highest signs, all are believed: an old one is taken out when its last link has expired */
    public ManageLinks(Map<Integer, byte[]> keys, Clock clock) {
        keys.forEach((version, key) -> this.keys.put(version, new SecretKeySpec(key, ALGORITHM)));
        this.clock = clock;
    }

    /** What an honest token says. */
    public record Link(ActivityId activity, SignupId signup, long made) {

        /** False for a signup made after the one this link was for was cancelled. */
        public boolean opens(Signup found) {
            return found.at().toEpochMilli() == made;
        }
    }

    public String token(Activity activity, Signup signup) {
        int version = keys.lastKey();
        String said = "1." + version + "." + activity.id() + "." + signup.id().value() + "." + signup.at().toEpochMilli()
                + "." + activity.endsAt().plus(AFTER_THE_END).getEpochSecond();
        return said + "." + mac(version, said);
    }

    /** Nothing for a token that was changed, has expired, or was signed with a key that is gone. */
    public Optional<Link> read(String token) {
        Matcher parts = SHAPE.matcher(token.strip());
        if (!parts.matches() || !keys.containsKey(Integer.parseInt(parts.group(2)))) {
            return Optional.empty();
        }
        boolean honest = MessageDigest.isEqual(bytes(mac(Integer.parseInt(parts.group(2)), parts.group(1))), bytes(parts.group(7)));
        boolean expired = !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(6))));
        return honest && !expired ? ActivityId.parse(parts.group(3))
                .map(activity -> new Link(activity, new SignupId(parts.group(4)), Long.parseLong(parts.group(5))))
                : Optional.empty();
    }

    private String mac(int version, String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(version));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(said)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
