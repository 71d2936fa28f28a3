package quancheng.functions.checkins;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quancheng.functions.checkins.Scan.What;
import quancheng.functions.signups.Posted;
import quancheng.store.checkins.GuestRef;
import quancheng.store.checkins.ScanId;

/** Reads what a phone sends. */
public final class Scans {

    /** As many as one request does within its time. */
    public static final int MOST = 50;

    /** {@code ID TIME KIND VALUE}: a form is flat, so a scan of a batch is a line. */
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) ([a-z-]+) (.{1,300})");
    private static final Pattern PEOPLE = Pattern.compile("[1-9]\\d?");
    /** Our own QR codes hold an address with the code at its end. */
    private static final Pattern IN_ADDRESS = Pattern.compile(".*#c=([\\w-]+)");

    private Scans() {
    }

    /** The scans of a batch, line by line; nothing for a line that is none. */
    public static List<Optional<Scan>> batch(Posted posted) {
        return posted.all("scan").stream().map(Scans::line).toList();
    }

    private static Optional<Scan> line(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? scan(parts.group(1), parts.group(2), what(parts.group(3), parts.group(4))) : Optional.empty();
    }

    /** One check-in: {@code code}, {@code last4}, {@code guest} or {@code admit}. */
    public static Optional<Scan> checkIn(Posted posted) {
        return one(posted, List.of("code", "last4", "guest", "admit"));
    }

    /** People without a signup: {@code people}. */
    public static Optional<Scan> walkIn(Posted posted) {
        return one(posted, List.of("people"));
    }

    /** A mistake: {@code scan}, the id of what was one. */
    public static Optional<Scan> takeBack(Posted posted) {
        return one(posted, List.of("scan"));
    }

    private static Optional<Scan> one(Posted posted, List<String> kinds) {
        return kinds.stream().filter(kind -> !posted.isBlank(kind)).findFirst()
                .flatMap(kind -> scan(posted.first("id"), posted.first("at"), what(kind, posted.first(kind).strip())));
    }

    private static Optional<Scan> scan(String id, String at, Optional<What> what) {
        return ScanId.parse(id).flatMap(scan -> what.map(known -> new Scan(scan, time(at), known)));
    }

    /** Without a time that can be read it was in the future, which {@link CheckIn} takes for now. */
    private static Instant time(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeException e) {
            return Instant.MAX;
        }
    }

    private static Optional<What> what(String kind, String value) {
        return switch (kind) {
            case "code" -> Optional.of(new What.Code(IN_ADDRESS.matcher(value).replaceFirst("$1")));
            case "last4" -> Optional.of(new What.Four(value));
            case "guest" -> GuestRef.parse(value).map(What.Listed::new);
            case "admit" -> GuestRef.parse(value).map(What.Admit::new);
            case "people" -> PEOPLE.matcher(value).matches() ? Optional.of(new What.WalkIn(Integer.parseInt(value))) : Optional.empty();
            case "scan" -> ScanId.parse(value).map(What.TakeBack::new);
            default -> Optional.empty();
        };
    }
}
