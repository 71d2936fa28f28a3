package quancheng.site.forms;

import quancheng.site.layout.Site;

/** One line to type into, or an area of several. @param kind its look and keyboard */
public record TextField(String name, String label, String hint, Kind kind, String value, String errorWord, String error) {

    public enum Kind {
        NAME("text", "", "name", null),
        PHONE("tel", "tel", "tel", "tel"),
        CODE("text", "cdi", "off", null),
        LAST4("text", "l4", "off", "numeric"),
        COUNT("number", "num", "off", "numeric"),
        AREA("", "", "off", null);

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
        return kind == Kind.AREA;
    }

    public String type() {
        return kind.type;
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
        return wrong() ? name + "-h " + name + "-e" : name + "-h";
    }
}
