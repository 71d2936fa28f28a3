package quancheng.functions.posts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.posts.Application;
import quancheng.store.posts.Area;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.Experience;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.rules.Preset;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/**
 * Reads the answer to a post: {@code name, phone, area, preset*, grid, mon-from …, experience, gapNote, message, contactTime*, share,
 * consent, key}. Children, marriage, age, health and identity numbers are not among them.
 */
public final class ApplicationForm {

    /** Longer than a first name needs to be; a surname and 女士 is enough. */
    private static final int LONGEST_NAME = 20;
    private static final Pattern PRIVATE_NUMBER = Pattern.compile("1[3-9]\\d{9}|\\d{17}[\\dXx]");

    /** Either a request or problems, never both. */
    public sealed interface Reading {
        record Valid(ApplicationRequest request) implements Reading {
        }

        record Invalid(List<Problem> problems) implements Reading {
        }
    }

    private final Posted posted;
    private final PostFields fields;

    private ApplicationForm(Posted posted) {
        this.posted = posted;
        this.fields = new PostFields(posted, Entry.FORM, LocalDate.EPOCH);
    }

    /** The hours she ticked or drew, whatever else is in the form: what the fit is shown for before she sends it. */
    public static WeekGrid hours(Posted posted) {
        WeekGrid drawn = WeekGrid.parse(posted.first("grid")).orElse(WeekGrid.EMPTY);
        WeekGrid typed = WeekFields.typed(new PostFields(posted, Entry.FORM, LocalDate.EPOCH));
        return posted.all("preset").stream().flatMap(slug -> Preset.of(slug).stream()).map(Preset::week).reduce(drawn.and(typed), WeekGrid::and);
    }

    /** @param sender tells one device from another where the form brought no key of its own */
    public static Reading read(PostKeys keys, Posted posted, String sender) {
        return new ApplicationForm(posted).read(keys, sender);
    }

    /**
     * A correction of what was sent. Her phone stays, for it is what tells her application from another's; so do her hours
     * where she says none, for they are asked for by what fits, not by what she once ticked.
     */
    public static Reading correction(PostKeys keys, Posted posted, Application sent) {
        Map<String, List<String>> values = new HashMap<>(posted.values());
        values.put("phone", List.of(sent.phone().digits()));
        values.put("consent", List.of("yes"));
        if (hours(posted).isEmpty() && !WeekFields.isUsed(new PostFields(posted, Entry.FORM, LocalDate.EPOCH))) {
            values.put("grid", List.of(sent.hours().toString()));
        }
        return read(keys, new Posted(values), "correction");
    }

    private Reading read(PostKeys keys, String sender) {
        Optional<PersonName> name = name();
        Optional<Phone> phone = phone();
        Optional<Area> area = fields.isBlank("area") ? Optional.empty()
                : Area.of(fields.raw("area")).or(() -> fields.wrong("area", "post.choice"));
        WeekGrid hours = hours(posted);
        boolean typed = WeekFields.isUsed(fields);
        if (typed) {
            WeekFields.read(fields);
        }
        if (hours.isEmpty() && !typed) {
            fields.wrong("hours", "apply.hours");
        }
        Experience experience = fields.optionalChoice(Experience.class, "experience").orElse(Experience.NONE);
        String gap = said("gapNote", 100);
        String message = said("message", 200);
        Set<ContactSlot> times = fields.choices(ContactSlot.class, "contactTime");
        if (times.isEmpty() && posted.all("contactTime").isEmpty()) {
            fields.wrong("contactTime", "apply.contactTime");
        }
        if (!posted.ticked("consent")) {
            fields.wrong("consent", "apply.consent");
        }
        if (!fields.problems().isEmpty()) {
            return new Reading.Invalid(fields.problems());
        }
        String form = keys.form(posted.isBlank("key") ? "no key\n" + sender : posted.first("key").strip());
        return new Reading.Valid(new ApplicationRequest(name.orElseThrow(), phone.orElseThrow(), area, hours, experience, gap, message,
                times, posted.ticked("share"), form));
    }

    private Optional<PersonName> name() {
        Optional<PersonName> name = PersonName.read(posted.first("name"));
        if (name.isEmpty() && PersonName.clean(posted.first("name")).isEmpty()) {
            return fields.wrong("name", "apply.name");
        }
        return name.filter(it -> it.value().codePointCount(0, it.value().length()) <= LONGEST_NAME)
                .or(() -> fields.wrong("name", "name.long", LONGEST_NAME));
    }

    private Optional<Phone> phone() {
        if (PersonName.clean(posted.first("phone")).isEmpty()) {
            return fields.wrong("phone", "apply.phone");
        }
        return switch (Phone.read(posted.first("phone"))) {
            case Phone.Reading.Read(Phone phone) when phone.digits().startsWith("1") -> Optional.of(phone);
            case Phone.Reading.WrongLength(int missing) -> fields.wrong("phone", missing > 0 ? "phone.short" : "phone.long", Math.abs(missing));
            case Phone.Reading.Read _, Phone.Reading.NotANumber _ -> fields.wrong("phone", "apply.mobile");
        };
    }

    /** Free words, without what would pass a phone or an identity number on past her consent. */
    private String said(String field, int longest) {
        String text = fields.raw(field);
        if (text.codePointCount(0, text.length()) > longest) {
            fields.wrong(field, "post.long", longest, text.codePointCount(0, text.length()));
        } else if (PRIVATE_NUMBER.matcher(text.replaceAll("[\\s-]", "")).find()) {
            fields.wrong(field, "apply.number");
        }
        return text;
    }
}
