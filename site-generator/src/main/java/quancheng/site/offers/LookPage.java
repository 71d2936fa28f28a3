package quancheng.site.offers;

import gg.jte.Content;
import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.SafeUrl;

/** The public page before it is public, and the way back. */
record LookPage(String note, Content page, SafeUrl action, List<Hidden> hidden, String back) {
}
