package quancheng.site.desk;

/** Why a view is not there. */
record NoticeView(String title, String line) {
}
