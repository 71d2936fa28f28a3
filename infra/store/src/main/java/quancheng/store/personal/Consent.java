package quancheng.store.personal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody agreed to, as it is stored with what she sent (its time is that of the signup or application).
 *
 * @param version of the notice she was shown
 * @param sha256  of that notice's text, in hexadecimal: a text changed behind her back does not match
 * @param parts   what she agreed to separately, each with a box of its own
 */
public record Consent(String version, String sha256, Channel channel, Set<Part> parts) {

    /** What the law wants agreed to by itself: PIPL 29 (sensitive), 31 (children under 14), 23 (passing on). */
    public enum Part { NEEDS, GUARDIAN, EMPLOYER }

    /** A page with boxes, or a program that says its user agreed. */
    public enum Channel { PAGE, PROGRAM }

    private static final Pattern STORED = Pattern.compile("(\\S+) (page|program) ([a-z,]*) ?([0-9a-f]{64})");

    public Consent {
        parts = Set.copyOf(parts);
    }

    public Consent with(Part part) {
        Set<Part> more = new TreeSet<>(parts);
        more.add(part);
        return new Consent(version, sha256, channel, more);
    }

    /** What she agreed to separately and takes back. */
    public Consent without(Part part) {
        return new Consent(version, sha256, channel, parts.stream().filter(it -> it != part).collect(Collectors.toSet()));
    }

    /** As it is stored. */
    @Override
    public String toString() {
        String said = new TreeSet<>(parts).stream().map(Consent::word).collect(Collectors.joining(","));
        return version + " " + word(channel) + " " + said + " " + sha256;
    }

    public static Optional<Consent> parse(String stored) {
        Matcher parts = STORED.matcher(stored);
        return parts.matches() ? Optional.of(new Consent(parts.group(1), parts.group(4), Channel.valueOf(upper(parts.group(2))),
                Arrays.stream(parts.group(3).split(",")).filter(part -> !part.isEmpty()).map(part -> Part.valueOf(upper(part)))
                        .collect(Collectors.toSet()))) : Optional.empty();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
