package quancheng.site.applications;

/** The report that came back because something was missing. */
record ReportPage(String title, ReportForm form) {
}
