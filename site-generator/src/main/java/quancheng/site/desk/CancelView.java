package quancheng.site.desk;

import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** The question before an activity is cancelled. */
record CancelView(Link back, String title, String when, String told, String warning, SafeUrl action, String revision, String send) {
}
