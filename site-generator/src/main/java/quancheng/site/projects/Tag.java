package quancheng.site.projects;

/** A word on a coloured ground. */
record Tag(String look, String text) {
}
