package quancheng.site.overview;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;

/** The overview. @param days nothing where nobody has signed up yet */
record OverviewView(String title, String lede, List<Figure> figures, Optional<Days> days, List<Groups> groups, Activities activities) {

    /** @param look its colour */
    record Figure(String look, String label, String number, String unit, String line) {
    }

    /** Bars a day and the same as a table. @param name the picture in words */
    record Days(String heading, String name, List<Line> lines, List<Bar> bars, String summary, String dayHead, String numberHead) {
    }

    /** Across the chart, with its number. */
    record Line(String y, String labelY, String text) {
    }

    /** @param height empty where the number is not shown */
    record Bar(String day, String number, String x, String y, String width, String height, String labelX, String labelY, String label, String under) {
    }

    /** Themes or districts. */
    record Groups(String id, String heading, String note, List<String> heads, List<Group> rows) {
    }

    /** @param width of the bar; nothing where the number is not shown */
    record Group(String name, Optional<String> width, String look, String percent, String taken, String capacity, String waiting) {
    }

    record Activities(String heading, String note, List<String> heads, List<Row> rows) {
    }

    /** @param fill to the nearest ten, so that no number follows from it */
    record Row(Link activity, Optional<String> width, String look, String fill, String waiting, String absent) {
    }
}
