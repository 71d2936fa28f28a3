package quancheng.site.moderation;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** What waits for an officer, which employers are to be looked at again, and every post that is or was public. */
record QueueView(String title, String lede, Optional<Link> importing, Waiting waiting, Due due, Published published) {

    record Waiting(String heading, String nothing, List<Item> items) {
    }

    /** @param current the one that is open beside the list */
    record Item(Link post, boolean current, String line, List<Tag> tags) {
        String classes() {
            return current ? "on" : null;
        }

        String aria() {
            return current ? "true" : null;
        }
    }

    record Due(String heading, String nothing, List<Employer> employers) {
    }

    record Employer(Link link, Tag tag, String line) {
    }

    record Published(String heading, Filter filter, List<String> heads, List<Row> rows, String nothing, String count, Optional<Link> previous, Optional<Link> next) {
    }

    record Filter(SafeUrl action, String wordsLabel, String words, String stateLabel, List<Option> states, String send) {
    }

    record Option(String value, String text, boolean chosen) {
    }

    record Row(String id, Link post, String employer, String area, Tag state, String until) {
    }
}
