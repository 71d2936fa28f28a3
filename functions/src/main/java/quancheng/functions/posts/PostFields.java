package quancheng.functions.posts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.posts.Slug;
import quancheng.store.posts.Span;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Lint;

/** A form while it is read: what is wrong is noted at its field and reads as nothing, so that one pass finds every problem. */
final class PostFields {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,3})?");

    final Entry entry;
    final LocalDate today;
    private final Posted posted;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PostFields(Posted posted, Entry entry, LocalDate today) {
        this.posted = posted;
        this.entry = entry;
        this.today = today;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    <T> Optional<T> wrong(String field, String reason, Object... details) {
        problems.add(Problem.of(field, reason, details));
        return Optional.empty();
    }

    void warn(String field, String reason, Object... details) {
        warnings.add(Problem.of(field, reason, details));
    }

    /** As typed, without what nobody sees and without blanks around it. */
    String raw(String field) {
        return clean(posted.first(field));
    }

    private static String clean(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    boolean isBlank(String field) {
        return raw(field).isEmpty();
    }

    List<String> all(String field) {
        return posted.all(field).stream().map(PostFields::clean).filter(value -> !value.isEmpty()).toList();
    }

    /** Text of so many characters, its wording looked over; blank where it may be. */
    String optionalText(String field, int longest) {
        return isBlank(field) ? "" : text(field, "", 1, longest).orElse("");
    }

    Optional<String> text(String field, String blank, int shortest, int longest) {
        String text = raw(field);
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return wrong(field, blank);
        }
        if (length < shortest) {
            wrong(field, "post.short", shortest, length);
        } else if (length > longest) {
            wrong(field, "post.long", longest, length);
        }
        List<Finding> here = Lint.check(field, text);
        findings.addAll(here);
        long blocking = here.stream().filter(Finding::blocks).count();
        if (blocking > 0) {
            wrong(field, "post.lint", blocking);
        }
        return Optional.of(text);
    }

    <E extends Enum<E> & Slug> Optional<E> choice(Class<E> list, String field, String blank) {
        return isBlank(field) ? wrong(field, blank) : optionalChoice(list, field);
    }

    <E extends Enum<E> & Slug> Optional<E> optionalChoice(Class<E> list, String field) {
        return isBlank(field) ? Optional.empty() : Slug.parse(list, raw(field)).or(() -> wrong(field, "post.choice"));
    }

    /** What the form asks for and a file may lack. */
    <E extends Enum<E> & Slug> Optional<E> asked(Class<E> list, String field, String blank) {
        return entry == Entry.FORM ? choice(list, field, blank) : optionalChoice(list, field);
    }

    <E extends Enum<E> & Slug> Set<E> choices(Class<E> list, String field) {
        Set<E> chosen = EnumSet.noneOf(list);
        all(field).forEach(slug -> Slug.parse(list, slug).ifPresentOrElse(chosen::add, () -> wrong(field, "post.choice")));
        return chosen;
    }

    Optional<Integer> number(String field, String blank, int least, int most) {
        return isBlank(field) ? wrong(field, blank) : number(field, least, most);
    }

    Optional<Integer> number(String field, int least, int most) {
        if (!raw(field).matches("\\d{1,7}")) {
            return wrong(field, "post.number");
        }
        int value = Integer.parseInt(raw(field));
        return value < least || value > most ? wrong(field, "post.range", least, most) : Optional.of(value);
    }

    /** A number with decimals; full-width digits and the unit behind it do not matter. */
    Optional<BigDecimal> decimal(String field) {
        String plain = java.text.Normalizer.normalize(raw(field), java.text.Normalizer.Form.NFKC).replaceAll("[,元\\s]", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.parse(raw(field).substring(0, Math.min(10, raw(field).length()))));
        } catch (DateTimeException notADay) {
            return wrong(field, "post.date");
        }
    }

    /** A time of day on a quarter of an hour; the last minute of the day is midnight. */
    Optional<Integer> time(String field, String blank) {
        if (isBlank(field)) {
            return wrong(field, blank);
        }
        Optional<Integer> minute = Span.minute(raw(field)).map(at -> at == Span.DAY - 1 ? Integer.valueOf(Span.DAY) : at);
        return minute.isEmpty() ? wrong(field, "post.time")
                : minute.get() % Span.STEP == 0 ? minute : wrong(field, "post.quarter");
    }
}
