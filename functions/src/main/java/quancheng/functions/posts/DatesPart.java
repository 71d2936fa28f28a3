package quancheng.functions.posts;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import quancheng.store.posts.Origin;
import quancheng.store.posts.Source;

/** From when, until when, and whose word it is. */
final class DatesPart {

    static final int SHORTEST = 7;
    static final int USUAL = 30;
    static final int LONGEST = 60;
    private static final int LATEST_START = 90;

    private final PostFields fields;

    DatesPart(PostFields fields) {
        this.fields = fields;
    }

    /** Empty where one may start at once. */
    Optional<LocalDate> starts() {
        if (fields.isBlank("startDate")) {
            return Optional.empty();
        }
        Optional<LocalDate> day = fields.date("startDate");
        boolean fits = day.filter(it -> !it.isBefore(fields.today) && !it.isAfter(fields.today.plusDays(LATEST_START))).isPresent();
        return day.isEmpty() || fits ? day : fields.wrong("startDate", "post.startDate", LATEST_START);
    }

    /** Thirty days where nothing was said; a file says it, and it must not be over. */
    Optional<LocalDate> validUntil() {
        if (fields.isBlank("validUntil")) {
            return fields.entry == Entry.IMPORT ? fields.wrong("validUntil", "post.validUntil.blank")
                    : Optional.of(fields.today.plusDays(USUAL));
        }
        Optional<LocalDate> day = fields.date("validUntil");
        if (day.filter(it -> it.isBefore(fields.today)).isPresent()) {
            return fields.wrong("validUntil", "post.validUntil.over", day.get().toString());
        }
        boolean fits = fields.entry == Entry.IMPORT || day.filter(it -> !it.isBefore(fields.today.plusDays(SHORTEST))
                && !it.isAfter(fields.today.plusDays(LONGEST))).isPresent();
        return day.isEmpty() || fits ? day : fields.wrong("validUntil", "post.validUntil.range", SHORTEST, LONGEST);
    }

    Optional<Source> source() {
        Optional<Origin> origin = fields.isBlank("source") ? Optional.of(Origin.OWN) : fields.optionalChoice(Origin.class, "source");
        String name = fields.optionalText("sourceName", 60);
        String url = url();
        if (origin.filter(Origin.FORWARDED::equals).isPresent() && (name.isEmpty() || url.isEmpty())) {
            return fields.wrong(name.isEmpty() ? "sourceName" : "sourceUrl", "post.source.forwarded");
        }
        return origin.map(it -> new Source(it, name, url));
    }

    /** An address of a page, which may stand here and nowhere else. */
    private String url() {
        String raw = fields.raw("sourceUrl");
        try {
            if (!raw.isEmpty() && (!raw.matches("https?://\\S{4,300}") || URI.create(raw).getHost() == null)) {
                fields.wrong("sourceUrl", "post.sourceUrl");
                return "";
            }
            return raw;
        } catch (IllegalArgumentException notAnAddress) {
            fields.wrong("sourceUrl", "post.sourceUrl");
            return "";
        }
    }
}
