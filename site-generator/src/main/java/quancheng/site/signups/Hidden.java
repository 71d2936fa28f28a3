package quancheng.site.signups;

/** What a form sends along without showing it. */
record Hidden(String name, String value) {
}
