package quancheng.bench;

import java.util.Locale;

/** Where results go: one line each, {@code figure NAME VALUE UNIT}, so that a script can read them. */
public final class Figures {

    public void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "figure %s %s %s%n", name, shown(value), unit);
    }

    /** What could not be measured here is said, never left out. */
    public void skip(String name, String why) {
        System.out.println("SKIPPED " + name + ": " + why);
    }

    /** What a reader needs to judge a figure by. */
    public void note(String text) {
        System.out.println("note " + text);
    }

    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.3f", value);
    }
}
