package quancheng.site.desk;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** One activity: its form, its places and its line; or the form of a new one. @param said what just happened */
record ActivityView(Link back, String id, String title, List<Tag> tags, List<Link> ways, Optional<Link> cancel, Optional<String> said,
                    List<Problem> problems, Form form, Optional<Seats> seats) {

    record Form(SafeUrl action, String revision, List<Part> parts, String foot, String send) {
    }

    /** Fields under a heading. @param folded shown only when asked for */
    record Part(String id, String heading, List<FormField> fields, boolean folded) {
    }

    /** The places beside the form. */
    record Seats(String heading, String capacity, String confirmed, String width, String picture, SafeUrl action, String revision,
                 FormField places, FormField waitlist, String send, String rule, Line line) {
    }

    record Line(String heading, String note, List<String> heads, List<Place> places, String nobody) {
    }

    /** A party in line. */
    record Place(int position, String code, String since, String people) {
    }
}
