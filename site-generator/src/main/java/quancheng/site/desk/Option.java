package quancheng.site.desk;

/** One entry of a list to choose from. */
record Option(String value, String text, boolean chosen) {
}
