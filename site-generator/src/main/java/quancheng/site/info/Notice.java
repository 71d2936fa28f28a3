package quancheng.site.info;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.text.Texts;
import quancheng.store.personal.Consent;
import quancheng.store.personal.Kept;
import quancheng.store.personal.PersonalField;

/**
 * What people are told before they agree (PIPL 17, NDR 21), written from the table of fields. Its text in both languages is
 * published as it is, so that anybody can compute the hash that stands in a consent.
 */
public final class Notice {

    /** A test holds the hash of each version: another text without another version does not get past it. */
    public static final String VERSION = "2026-11";

    /** After whom comes the list of what is kept; then the rest. */
    private static final List<String> AFTER = List.of("minors", "special", "expiry", "keeping", "rights", "refuse", "complain", "web");

    /** Of the text, written down: whoever takes a consent would otherwise compose it first, from every sentence of the site. */
    private static final String SHA256 = "4cdace6bf291ac74e918bbe5cb6749462e027ddd317fd4ab081526bc46aa6f2e";

    /** Made where it is shown. */
    private static final class Composed {
        static final String TEXT = Arrays.stream(Language.values()).map(Notice::text).collect(Collectors.joining("\n"));
    }

    private Notice() {
    }

    /** One heading with its paragraphs, or with what is kept. */
    record Section(String heading, List<String> lines, List<Line> fields) {
    }

    /** One field: what it is, and everything the law wants said of it. */
    record Line(String label, String said) {
    }

    /** Both languages, in UTF-8 what the hash is of. */
    public static String text() {
        return Composed.TEXT;
    }

    public static String sha256() {
        return SHA256;
    }

    /** A consent to this version, as it is stored. */
    public static Consent consent(Consent.Channel channel, Set<Consent.Part> parts) {
        return new Consent(VERSION, SHA256, channel, parts);
    }

    static List<Section> sections(Texts texts) {
        List<Section> sections = new ArrayList<>(List.of(words(texts, "who")));
        for (PersonalField.Form form : PersonalField.Form.values()) {
            sections.add(new Section(texts.say("privacy.form." + slug(form)), List.of(),
                    PersonalField.of(form).stream().map(field -> line(texts, field)).toList()));
        }
        AFTER.forEach(name -> sections.add(words(texts, name)));
        return sections;
    }

    private static Section words(Texts texts, String name) {
        String text = texts.say("privacy." + name + ".text", Kept.ACTIVITY.period().getDays(), Kept.POST.period().getMonths());
        return new Section(texts.say("privacy." + name), text.lines().toList(), List.of());
    }

    private static Line line(Texts texts, PersonalField field) {
        var words = texts == Texts.of(Language.ZH) ? field.zh() : field.en();
        return new Line(words.label(), texts.say("privacy.row", words.purpose(), texts.say("privacy.seen." + slug(field.seen())),
                kept(texts, field.kept()), texts.say("privacy.basis." + slug(field.basis()))));
    }

    private static String kept(Texts texts, Kept kept) {
        return switch (kept) {
            case ACTIVITY -> texts.say("privacy.kept.activity", kept.period().getDays());
            case POST -> texts.say("privacy.kept.post", kept.period().getMonths());
            case EMPLOYER -> texts.say("privacy.kept.employer");
        };
    }

    private static String text(Language language) {
        Texts texts = Texts.of(language);
        Stream<String> sections = sections(texts).stream().flatMap(section -> Stream.of(Stream.of("", section.heading()), section.lines().stream(),
                section.fields().stream().map(line -> line.label() + ": " + line.said())).flatMap(lines -> lines));
        return Stream.concat(Stream.of(texts.say("privacy.title"), texts.say("privacy.lede"), texts.say("privacy.version", VERSION)), sections)
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String slug(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
