package quancheng.site.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** The list of activities with how full each is. */
record ActivitiesView(String title, String lede, Buttons buttons, String tabsName, List<Tab> tabs, Filters filters, Table table) {

    /** What can be done from here; nothing where she may not. */
    record Buttons(Optional<Link> importing, Content importIcon, Optional<Link> adding, Content addIcon) {
    }

    /** One state, with how many there are. */
    record Tab(String text, SafeUrl url, boolean current) {
    }

    /** What narrows the list. */
    record Filters(SafeUrl action, String state, String wordsName, String words, List<Choice> choices, String send) {
    }

    /** A list to choose from. */
    record Choice(String name, String label, List<Option> options) {
    }

    record Table(String name, List<String> heads, List<Row> rows, String nothing, String count, Optional<Link> previous, Optional<Link> next) {
    }

    /** One activity. @param meter nothing where nobody can sign up; then {@code without} says why */
    record Row(String when, Link title, String details, Tag tag, String district, String organizer, Optional<Meter> meter, String without, String waiting) {
    }
}
