package quancheng.site.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import quancheng.site.layout.Site;

/** One line to type into, or an area of several. @param kind its look and keyboard */
public record TextField(String name, String label, String hint, Kind kind, String value, String errorWord, String error) {

    public enum Kind {
        NAME("text", "", "name", null),
        PHONE("tel", "tel", "tel", "tel"),
        CODE("text", "cdi", "off", null),
        LAST4("text", "l4", "off", "numeric"),
        COUNT("number", "num", "off", "numeric"),
        /** A number people may type a unit behind. */
        AMOUNT("text", "num", "off", "decimal"),
        WORDS("text", "", "off", null),
        DAY("date", "num", "off", null),
        AREA("", "", "off", null),
        /** An area for several sentences. */
        TEXT("", "", "off", null);

        final String type;
        final String look;
        final String autocomplete;
        final String inputmode;

        Kind(String type, String look, String autocomplete, String inputmode) {
            this.type = type;
            this.look = look;
            this.autocomplete = autocomplete;
            this.inputmode = inputmode;
        }
    }

    public static TextField of(Site site, String name, String text, Kind kind, FormState state) {
        return new TextField(name, site.say(text), site.say(text + ".hint"), kind, state.value(name), site.say("form.error"), state.error(name));
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    public boolean area() {
        return kind == Kind.AREA || kind == Kind.TEXT;
    }

    public int rows() {
        return kind == Kind.TEXT ? 7 : 3;
    }

    /** A browser throws away what is no day; as plain text it stays to be mended. */
    public String type() {
        return kind == Kind.DAY && !value.isEmpty() && !isDay() ? "text" : kind.type;
    }

    private boolean isDay() {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    public String look() {
        return kind.look.isEmpty() ? null : kind.look;
    }

    public String autocomplete() {
        return kind.autocomplete;
    }

    public String inputmode() {
        return kind.inputmode;
    }

    public String describedBy() {
        String hinted = hint.isEmpty() ? null : name + "-h";
        return !wrong() ? hinted : hinted == null ? name + "-e" : hinted + " " + name + "-e";
    }
}
