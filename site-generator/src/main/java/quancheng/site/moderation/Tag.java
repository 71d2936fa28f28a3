package quancheng.site.moderation;

/** A word on a coloured ground. */
record Tag(String look, String text) {
}
