package quancheng.site.roster;

import java.util.List;
import quancheng.site.layout.Link;

/** The sheet that is signed at the door, page by page as it will be printed. */
record SheetView(Link back, String hint, String print, List<Page> pages) {

    record Page(String name, boolean first, String title, String activity, String when, String unit, List<String> counts, List<String> heads,
                List<Row> rows, boolean last, String sum, String rule, String stamp) {
    }

    /** A party; or, with a heading only, a line across. */
    record Row(String heading, String number, String name, String phone, String adults, String children, String needs) {

        static Row across(String heading) {
            return new Row(heading, "", "", "", "", "", "");
        }

        boolean isAcross() {
            return !heading.isEmpty();
        }
    }
}
