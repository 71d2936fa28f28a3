package quancheng.store.personal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import quancheng.store.DataTable;

/**
 * Everything we keep about people, field by field ({@code fields.csv}). The notice is written from this table, the export
 * says every line of it, and tests hold forms, sealing and logs to it.
 *
 * @param asked names it has in forms; none where it comes about by itself
 * @param zh    what it is, and what for, in Chinese; {@code en} in English
 */
public record PersonalField(Form form, String name, List<String> asked, DataClass dataClass, Basis basis, Seen seen, Kept kept,
                            Words zh, Words en) {

    /** Where it is asked. */
    public enum Form { SIGNUP, APPLICATION, OFFER }

    /** How much it says about a person, and so how it is kept; the law's own classes where it has one (PIPL 28, 31). */
    public enum DataClass {
        PERSONAL, SENSITIVE, MINORS, COUNT, WORK, RECORD;

        /** Stored sealed, and never said in a log. */
        public boolean isSealed() {
            return this == PERSONAL || this == SENSITIVE;
        }
    }

    /** Why we may keep it: PIPL 13 (1) and (3), 29, 31. */
    public enum Basis { CONSENT, SEPARATE, GUARDIAN, DUTY }

    /** Who gets to see it. */
    public enum Seen { ORGANIZER, EMPLOYER, EMPLOYER_SHARE, OFFICER, NOBODY }

    /** What it is called, and what it is for. */
    public record Words(String label, String purpose) {
    }

    /** In the order of the notice. */
    public static final List<PersonalField> ALL = DataTable.read(PersonalField.class, "fields.csv", row -> {
        Map<String, String> cells = row.getFieldsAsMap();
        return new PersonalField(word(Form.class, cells.get("form")), cells.get("field"),
                Arrays.stream(cells.get("asked").split(" ")).filter(name -> !name.isEmpty()).toList(),
                word(DataClass.class, cells.get("class")), word(Basis.class, cells.get("basis")), word(Seen.class, cells.get("seen")),
                word(Kept.class, cells.get("kept")), new Words(cells.get("zh"), cells.get("why_zh")),
                new Words(cells.get("en"), cells.get("why_en")));
    });

    public static List<PersonalField> of(Form form) {
        return in(form).toList();
    }

    /** Names of what is kept sealed. */
    public static List<String> sealed(Form form) {
        return in(form).filter(field -> field.dataClass.isSealed()).map(PersonalField::name).toList();
    }

    private static Stream<PersonalField> in(Form form) {
        return ALL.stream().filter(field -> field.form == form);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String cell) {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
