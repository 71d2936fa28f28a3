package quancheng.functions.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes puzzles and knows a right answer to one of its own; that each counts once is {@link Gate}'s to see to. */
final class Puzzles {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String ALGORITHM = "SHA-256";

    /**
     * The ampersand at the end parts the salt from the number: without it, digits could be moved from one to the other, and
     * a salt that expires later would have the same hash.
     */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?expires=(\\d{10,11})&for=([a-z_]+)&");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Not a generator of our own: functions restored from one snapshot would all draw the same numbers from it. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GateKey key;
    private final Clock clock;

    Puzzles(GateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    Puzzle make(PublicForm form, Effort effort) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random) + "?expires=" + clock.instant().plus(LIFE).getEpochSecond() + "&for=" + form.word() + "&";
        String challenge = hash(salt + RANDOM.nextInt(effort.most() + 1));
        return new Puzzle(ALGORITHM, challenge, salt, effort.most(), key.sign(challenge));
    }

    /** Until when it counts, where it is a right answer to a puzzle for this form. */
    Optional<Turn> solved(PublicForm form, Solution solution) {
        Matcher salt = SALT.matcher(solution.salt());
        if (!salt.matches() || !salt.group(2).equals(form.word()) || !NUMBER.matcher(solution.number()).matches()) {
            return Optional.empty();
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(salt.group(1)));
        return solution.algorithm().equals(ALGORITHM) && clock.instant().isBefore(end)
                && hash(solution.salt() + solution.number()).equals(solution.challenge()) && key.signed(solution.challenge(), solution.signature())
                ? Optional.of(new Turn(solution.challenge(), end)) : Optional.empty();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
