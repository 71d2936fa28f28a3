package quancheng.site.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Signup;

/** Makes the sheet that is signed at the door: everybody confirmed, the line, and rows for whoever just comes. */
final class SheetViews {

    /** As many rows as an A4 page holds. */
    private static final int ROWS = 24;
    private static final int WALK_INS = 10;

    private final Site site;
    private final Roster roster;
    private final Words words;

    SheetViews(Site site, Roster roster) {
        this.site = site;
        this.roster = roster;
        this.words = new Words(site);
    }

    SheetView view(Stamp stamp) {
        List<SheetView.Row> rows = rows();
        int pages = (rows.size() + ROWS - 1) / ROWS;
        return new SheetView(new Link(site.say("sheet.back"), DeskLinks.to("activities", roster.activity().id().value(), "roster")),
                site.say("sheet.hint", pages), site.say("sheet.print"), IntStream.range(0, pages)
                .mapToObj(page -> page(page, pages, rows.subList(page * ROWS, Math.min(rows.size(), (page + 1) * ROWS)), stamp)).toList());
    }

    private SheetView.Page page(int page, int pages, List<SheetView.Row> rows, Stamp stamp) {
        Activity activity = roster.activity();
        String title = activity.confidential() ? site.say("sheet.activity", activity.id()) : activity.title();
        return new SheetView.Page(site.say("sheet.page.name", page + 1), page == 0, site.say(page == 0 ? "sheet" : "sheet.more"), title,
                site.dates().when(activity) + site.say("roster.at") + activity.venue(), site.say("sheet.unit", activity.organizer()),
                List.of(site.say("sheet.parties", roster.confirmed().size(), Roster.people(roster.confirmed())),
                        site.say("sheet.places", capacity(activity), roster.waiting().size(), Roster.people(roster.waiting())),
                        site.say("sheet.page", page + 1, pages)),
                Stream.of("here", "number", activity.confidential() ? "alias" : "name", "phone.last4", "adults", "children", "needs", "signature")
                        .map(head -> site.say("roster.head." + head)).toList(), rows, page == pages - 1, site.say("sheet.sum"), site.say("sheet.rule"), words.stamp(stamp));
    }

    private static int capacity(Activity activity) {
        return activity.admission() instanceof Admission.Open open ? open.capacity() : 0;
    }

    private List<SheetView.Row> rows() {
        List<SheetView.Row> rows = new ArrayList<>();
        numbered(rows, roster.confirmed(), "roster.number");
        if (!roster.waiting().isEmpty()) {
            rows.add(SheetView.Row.across(site.say("sheet.line")));
            numbered(rows, roster.waiting(), "roster.waiting.number");
        }
        rows.add(SheetView.Row.across(site.say("sheet.walkin")));
        IntStream.rangeClosed(1, WALK_INS).forEach(n -> rows.add(new SheetView.Row("", site.say("sheet.walkin.number", n), "", "", "", "", "")));
        return rows;
    }

    private void numbered(List<SheetView.Row> rows, List<Signup> parties, String number) {
        for (int i = 0; i < parties.size(); i++) {
            Signup signup = parties.get(i);
            rows.add(new SheetView.Row("", site.say(number, i + 1), signup.name().value(), signup.phone().last4(),
                    String.valueOf(signup.party().adults()), signup.party().children() == 0 ? "" : String.valueOf(signup.party().children()),
                    words.needs(signup)));
        }
    }
}
