package quancheng.site.roster;

import java.util.Locale;
import java.util.function.Function;
import quancheng.store.signups.Signup;

/** Whom an organizer looks for on a roster; blank asks for everybody. @param see {@code needs} for those who need something */
public record RosterQuery(String words, String see, int page) {

    static final int ROWS = 50;

    /** @param parameter the value typed for a name */
    public static RosterQuery of(Function<String, String> parameter) {
        String page = parameter.apply("page");
        return new RosterQuery(parameter.apply("q").strip(), parameter.apply("see"), page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    boolean wants(Signup signup) {
        return (words.isEmpty() || isNamed(signup)) && (!see.equals("needs") || !signup.needs().isEmpty());
    }

    /** By a part of the name or of the code, or by the last four digits. */
    private boolean isNamed(Signup signup) {
        String low = words.toLowerCase(Locale.ROOT);
        return signup.name().value().toLowerCase(Locale.ROOT).contains(low) || signup.phone().last4().equals(words)
                || signs(signup.code().toString()).contains(signs(low)) && !signs(low).isEmpty();
    }

    private static String signs(String code) {
        return code.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
