package quancheng.site.projects;

/** A bar for what is done with a mark for the time that has passed, and the same in words. */
record Meter(String done, String elapsed, String words) {
}
