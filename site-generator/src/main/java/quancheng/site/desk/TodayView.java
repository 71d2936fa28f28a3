package quancheng.site.desk;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;

/** The day: what is on, what is to be done, what has just been done. */
record TodayView(String title, String lede, List<Link> buttons, List<Figure> figures, Shows shows, String todoHeading, List<Todo> todos, String nothingToDo,
                 Optional<Recent> recent) {

    /** @param link where it can be looked at */
    record Figure(String look, String label, String number, String unit, Link link) {
    }

    record Shows(String heading, Link all, List<String> heads, List<Show> shows, String nothing) {
    }

    /** One activity on a line from 8 to 22. @param x where its bar begins @param now where the present is; empty on another day */
    record Show(String when, String x, String width, String look, String now, Link activity, String where, Tag tag, Meter meter, Link open, boolean door) {
    }

    record Todo(String look, String when, Link what, String why) {
    }

    record Recent(String heading, Link all, List<Done> done) {
    }

    record Done(String when, String words) {
    }
}
