package quancheng.site.audit;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** A month of the log. @param chain whether it is as it was written @param look of that */
record AuditView(String title, String lede, String chain, String look, Filters filters, Table table) {

    record Filters(SafeUrl action, List<Choice> choices, String aboutLabel, String about, String send) {
    }

    record Choice(String name, String label, List<Option> options) {
    }

    record Option(String value, String text, boolean chosen) {
    }

    record Table(String name, List<String> heads, List<Row> rows, String nothing, String count, Optional<Link> previous, Optional<Link> next) {
    }

    /** @param about a link where there is something to look at */
    record Row(String when, String who, String where, String what, Optional<Link> about, String aboutWords, String details, String purpose,
               boolean broken, String brokenWords) {
    }
}
