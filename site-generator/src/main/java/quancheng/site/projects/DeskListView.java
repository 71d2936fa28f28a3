package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;

/** At the desk: what waits for review, what is due by unit, and how everything stands. */
record DeskListView(String title, String lede, Optional<Link> importing, Waiting waiting, Due due, All all) {

    record Waiting(String heading, String nothing, List<String> heads, List<Figure> figures) {
    }

    record Figure(Link project, String unit, String month, String quantity) {
    }

    record Due(String heading, String nothing, List<Unit> units) {
    }

    /** What a unit has still to say. */
    record Unit(String name, String count, List<Link> projects) {
    }

    record All(String heading, List<String> heads, List<Row> rows) {
    }

    record Row(String id, Link project, String unit, String progress, Tag status, String month) {
    }
}
