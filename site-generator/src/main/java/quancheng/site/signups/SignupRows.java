package quancheng.site.signups;

import java.util.ArrayList;
import java.util.List;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.forms.Row;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;

/** What she signed up for, line by line. */
final class SignupRows {

    private SignupRows() {
    }

    /** The activity; a confidential one is not named, because somebody may look over her shoulder. */
    static List<Row> of(Site site, Activity activity) {
        var rows = new ArrayList<Row>();
        if (!activity.confidential()) {
            rows.add(new Row(site.say("row.activity"), Words.title(site, activity)));
        }
        rows.add(new Row(site.say("row.when"), site.dates().when(activity)));
        rows.add(new Row(site.say("row.where"), activity.online()
                ? new Phrase(site.say("place.online"), "") : Words.venue(site, activity)));
        return rows;
    }

    static List<Row> of(Site site, Activity activity, Ticket ticket) {
        List<Row> rows = of(site, activity);
        rows.add(new Row(site.say("row.name"), ticket.name()));
        rows.add(new Row(site.say("row.phone"), ticket.phoneMasked()));
        rows.add(new Row(site.say("row.party"), party(site, ticket)));
        return rows;
    }

    static String party(Site site, Ticket ticket) {
        String adults = site.texts().count("party.adults", ticket.adults());
        return ticket.children() == 0 ? adults
                : site.say("party.both", adults, site.texts().count("party.children", ticket.children()));
    }
}
