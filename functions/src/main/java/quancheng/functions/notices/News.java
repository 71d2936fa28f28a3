package quancheng.functions.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import quancheng.store.activities.Activity;
import quancheng.store.notices.Kind;
import quancheng.store.notices.Notice;
import quancheng.store.notices.Told;
import quancheng.store.notices.Told.Standing;
import quancheng.store.signups.Signup;

/** What differs between the present and what somebody was told of it. Nothing in it depends on how often or in which order it is asked. */
record News(Told next, List<Notice> notices) {

    /** Jinan's evening before: late enough to know one's plans, early enough to give a place back. */
    private static final LocalTime REMINDER = LocalTime.of(18, 0);
    /** Who signed up longer ago than this saw it on her page: for when notices are switched on. */
    private static final Duration STILL_NEWS = Duration.ofDays(1);

    /** Nothing where she knows all there is to know. */
    static Optional<News> of(Activity activity, Signup signup, Optional<Told> before, Instant now) {
        Optional<Told> told = before.filter(one -> one.made().equals(signup.at()));
        boolean reminds = remindsNow(activity, signup, told, now);
        List<Kind> kinds = now.isBefore(activity.startsAt()) ? kinds(activity, signup, told, now, reminds) : List.of();
        Told next = new Told(activity.id(), signup.id(), signup.at(), standing(signup), facts(activity), activity.cancelled(),
                reminds ? Optional.of(activity.startsAt()) : told.flatMap(Told::remindedFor), signup.keptUntil(),
                before.map(one -> one.revision() + 1).orElse(0L));
        return told.filter(one -> same(one, next)).isPresent() ? Optional.empty()
                : Optional.of(new News(next, kinds.stream().map(kind -> Notice.fresh(activity.id(), signup.id(), key(next, kind), kind, now)).toList()));
    }

    private static boolean same(Told one, Told next) {
        return one.standing() == next.standing() && one.facts().equals(next.facts()) && one.calledOff() == next.calledOff()
                && one.remindedFor().equals(next.remindedFor());
    }

    private static List<Kind> kinds(Activity activity, Signup signup, Optional<Told> told, Instant now, boolean reminds) {
        if (activity.cancelled()) {
            return signup.isLive() && told.filter(Told::calledOff).isEmpty() ? List.of(Kind.CALLED_OFF) : List.of();
        }
        var kinds = new ArrayList<Kind>();
        if (told.isEmpty()) {
            first(signup, now).ifPresent(kinds::add);
        } else {
            moved(told.get().standing(), standing(signup)).ifPresent(kinds::add);
            if (signup.isLive() && (told.get().calledOff() || !told.get().facts().equals(facts(activity)))) {
                kinds.add(Kind.CHANGED);
            }
        }
        if (kinds.isEmpty() && reminds) {
            kinds.add(Kind.REMINDER);
        }
        return kinds;
    }

    private static Optional<Kind> first(Signup signup, Instant now) {
        if (now.isAfter(signup.at().plus(STILL_NEWS))) {
            return Optional.empty();
        }
        return switch (standing(signup)) {
            case CONFIRMED -> Optional.of(Kind.CONFIRMED);
            case WAITING -> Optional.of(Kind.WAITLISTED);
            case CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Kind> moved(Standing before, Standing now) {
        if (before == now) {
            return Optional.empty();
        }
        return switch (now) {
            case CONFIRMED -> Optional.of(Kind.PROMOTED);
            case CANCELLED -> Optional.of(Kind.CANCELLED);
            case WAITING -> Optional.empty();
        };
    }

    /** Once for each start, and nobody who signed up after the reminders went out. */
    private static boolean remindsNow(Activity activity, Signup signup, Optional<Told> told, Instant now) {
        Instant evening = activity.day().minusDays(1).atTime(REMINDER).atZone(Activity.ZONE).toInstant();
        return standing(signup) == Standing.CONFIRMED && !activity.cancelled() && !now.isBefore(evening) && now.isBefore(activity.startsAt())
                && signup.at().isBefore(evening) && told.flatMap(Told::remindedFor).filter(activity.startsAt()::equals).isEmpty();
    }

    private static Standing standing(Signup signup) {
        return switch (signup.state()) {
            case Signup.State.Confirmed() -> Standing.CONFIRMED;
            case Signup.State.Waiting _ -> Standing.WAITING;
            case Signup.State.Cancelled() -> Standing.CANCELLED;
        };
    }

    private static String facts(Activity activity) {
        return hash(activity.startsAt() + "\n" + activity.endsAt() + "\n" + activity.online() + "\n" + activity.venue() + "\n" + activity.address());
    }

    /** The same decision has the same key, however often it is made; the next one has another. */
    private static String key(Told next, Kind kind) {
        return hash(next.activity() + "\n" + next.signup().value() + "\n" + next.made() + "\n" + kind + "\n" + next.revision());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
