package quancheng.site.signups;

import java.util.List;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/**
 * Everything that is kept of her, and what she may do with it.
 *
 * @param correct none where there is nothing to correct any more: she cancelled
 */
record MyDataPart(String heading, String lede, Link notice, List<Row> rows, Download download, List<Correct> correct, MinePage.Cancel erase) {

    record Download(SafeUrl action, List<Hidden> hidden, String send) {
    }

    record Correct(String heading, SafeUrl action, List<Hidden> hidden, TextField name, Choice needs, Choice separate, String send) {
    }
}
