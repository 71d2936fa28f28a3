package quancheng.site.signups;

import quancheng.site.layout.Site;

/** One line to type into. @param kind its look and keyboard */
record TextField(String name, String label, String hint, Kind kind, String value, String errorWord, String error) {

    enum Kind {
        NAME("text", "", "name", null),
        PHONE("tel", "tel", "tel", "tel"),
        CODE("text", "cdi", "off", null),
        LAST4("text", "l4", "off", "numeric"),
        COUNT("number", "num", "off", "numeric");

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

    static TextField of(Site site, String name, String text, Kind kind, FormState state) {
        return new TextField(name, site.say(text), site.say(text + ".hint"), kind, state.value(name), site.say("form.error"), state.error(name));
    }

    boolean wrong() {
        return !error.isEmpty();
    }

    String type() {
        return kind.type;
    }

    String look() {
        return kind.look.isEmpty() ? null : kind.look;
    }

    String autocomplete() {
        return kind.autocomplete;
    }

    String inputmode() {
        return kind.inputmode;
    }

    String describedBy() {
        return wrong() ? name + "-h " + name + "-e" : name + "-h";
    }
}
