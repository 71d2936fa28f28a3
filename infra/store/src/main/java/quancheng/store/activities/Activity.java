package quancheng.store.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One activity of the programme as its organizer wrote it. Seats taken are not part of it: see {@link Places}.
 *
 * @param announced    the press named it; where false, the row is illustrative and pages say so
 * @param address      empty for online activities
 * @param confidential alias allowed, neutral wording everywhere, no public counts, no answer that tells whether a phone is known
 * @param revision     counts every edit; calendar files carry it as SEQUENCE
 */
public record Activity(
        ActivityId id,
        Theme theme,
        String title,
        boolean mainEvent,
        boolean announced,
        String organizer,
        District district,
        String venue,
        String address,
        boolean online,
        Instant startsAt,
        Instant endsAt,
        Admission admission,
        Children children,
        String audience,
        String summary,
        String description,
        List<String> tags,
        Optional<English> english,
        boolean confidential,
        boolean cancelled,
        long revision) {

    /** All times are shown in the city's own time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Activity {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an activity without a title");
        }
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("ends before it starts");
        }
        if (admission instanceof Admission.Open open && open.closesAt().isAfter(startsAt)) {
            throw new IllegalArgumentException("signup closes after the start");
        }
        tags = List.copyOf(tags);
    }

    public LocalDateTime starts() {
        return LocalDateTime.ofInstant(startsAt, ZONE);
    }

    public LocalDateTime ends() {
        return LocalDateTime.ofInstant(endsAt, ZONE);
    }

    public LocalDate day() {
        return starts().toLocalDate();
    }

    /** The same under another revision number. */
    public Activity revised(long to) {
        return with(admission, cancelled, to);
    }

    /** The same with another way in. */
    public Activity admitting(Admission other) {
        return with(other, cancelled, revision);
    }

    /** The same, cancelled by its organizer or not. */
    public Activity cancelled(boolean now) {
        return with(admission, now, revision);
    }

    private Activity with(Admission admission, boolean cancelled, long revision) {
        return new Activity(id, theme, title, mainEvent, announced, organizer, district, venue, address, online, startsAt, endsAt,
                admission, children, audience, summary, description, tags, english, confidential, cancelled, revision);
    }
}
