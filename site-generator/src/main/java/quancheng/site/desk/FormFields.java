package quancheng.site.desk;

import static quancheng.site.desk.FormField.Kind.AREA;
import static quancheng.site.desk.FormField.Kind.CHOICE;
import static quancheng.site.desk.FormField.Kind.LINE;
import static quancheng.site.desk.FormField.Kind.NUMBER;
import static quancheng.site.desk.FormField.Kind.WHEN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.layout.Site;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/** The fields of the activity form, each a column of the programme file under its own name. */
final class FormFields {

    private final Site site;
    private final Map<String, String> cells;
    private final Map<String, String> errors;

    /** @param errors one sentence a column */
    FormFields(Site site, Map<String, String> cells, Map<String, String> errors) {
        this.site = site;
        this.cells = cells;
        this.errors = errors;
    }

    /** @param fresh it has no id yet; @param unit whose form it is, when it may be nobody else's */
    List<FormField> main(boolean fresh, boolean unit) {
        return Stream.of(fresh ? Stream.of(field("id", "c4", LINE)) : Stream.<FormField>of(), Stream.of(
                choice("theme", "c4", Arrays.stream(Theme.values()).map(Theme::slug).toList(), slug -> site.say("theme." + slug)),
                field("title", "", LINE), field("starts_at", "c4 h6", WHEN), field("ends_at", "c4 h6", WHEN),
                words("format", "c4", List.of("onsite", "online")),
                choice("district", "c4 h6", District.all().stream().map(District::chinese).toList(), this::district),
                field("venue", "c8", LINE), field("address", "", LINE), fixed("organizer", "c6", unit), field("audience", "c6", LINE),
                field("summary", "", LINE), field("description", "", AREA), field("tags", "", LINE))).flatMap(Function.identity()).toList();
    }

    List<FormField> signup() {
        return List.of(words("signup", "c4", List.of("open", "invitation")), field("signup_opens_at", "c4 h6", WHEN),
                field("signup_closes_at", "c4 h6", WHEN), field("capacity", "c4 h6", NUMBER), field("max_party", "c4 h6", NUMBER),
                truth("waitlist", "c4"), words("children", "c4", List.of("none", "welcome", "required")),
                field("min_child_age", "c4 h6", NUMBER), field("max_child_age", "c4 h6", NUMBER));
    }

    List<FormField> more() {
        return List.of(truth("main_event", "c4"), truth("announced", "c4"), truth("confidential", "c4"), field("title_en", "", LINE),
                field("summary_en", "", LINE), field("venue_en", "", LINE), field("description_en", "", AREA));
    }

    FormField capacity() {
        return field("capacity", "c6 h6", NUMBER);
    }

    FormField waitlist() {
        return truth("waitlist", "c6 h6");
    }

    private FormField field(String name, String span, FormField.Kind kind) {
        return field(name, span, kind, false, List.of());
    }

    private FormField fixed(String name, String span, boolean fixed) {
        return field(name, span, LINE, fixed, List.of());
    }

    private FormField truth(String name, String span) {
        return choice(name, span, List.of("false", "true"), word -> site.say("desk.truth." + word));
    }

    private FormField words(String name, String span, List<String> values) {
        return choice(name, span, values, word -> site.say("desk.word." + word));
    }

    private FormField choice(String name, String span, List<String> values, Function<String, String> text) {
        return field(name, span, CHOICE, false, values.stream()
                .map(value -> new Option(value, text.apply(value), value.equals(cells.getOrDefault(name, "")))).toList());
    }

    private FormField field(String name, String span, FormField.Kind kind, boolean fixed, List<Option> options) {
        return new FormField(name, site.say("desk.column." + name), hint(name), span, kind, cells.getOrDefault(name, ""), fixed, options,
                site.say("form.error"), errors.getOrDefault(name, ""));
    }

    private String hint(String name) {
        return List.of("id", "tags", "summary").contains(name) ? site.say("desk.hint." + name) : "";
    }

    private String district(String chinese) {
        return site.language() == Language.ZH ? chinese : District.named(chinese).map(District::english).orElse(chinese);
    }
}
