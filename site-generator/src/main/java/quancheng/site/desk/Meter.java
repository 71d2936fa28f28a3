package quancheng.site.desk;

/** A small bar with its numbers. @param look {@code low}, {@code full} or nothing */
record Meter(String look, String width, String numbers, String percent) {

    private static final int NEARLY_FULL = 90;

    static Meter of(int part, int whole) {
        int percent = whole == 0 ? 0 : part * 100 / whole;
        return new Meter(percent >= 100 ? "full" : percent >= NEARLY_FULL ? "low" : "", Math.min(100, percent) + "%", part + "/" + whole, percent + "%");
    }

    String classes() {
        return "mt2 " + look;
    }
}
