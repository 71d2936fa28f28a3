package quancheng.site.applications;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Week;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/**
 * Everything that is kept of an applicant, and what she may do with it.
 *
 * @param open    something in the correction is to be mended
 * @param correct nothing where the application is over
 */
record MyDataPart(String heading, String lede, Link notice, boolean open, List<Row> rows, Download download, Optional<Correct> correct) {

    /** @param as the buttons, one for each kind of file */
    record Download(SafeUrl action, List<Hidden> hidden, List<As> as) {
    }

    record As(String value, String send) {
    }

    /** @param own her week typed in; {@code ownName} opens it */
    record Correct(String heading, String hint, SafeUrl action, List<Hidden> hidden, TextField name, Choice presets, Week own, String ownName,
                   Choice share, Choice contact, List<Content> more, String send) {
    }
}
