package quancheng.site.posts;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** A list of posts; its first page has the filters that lead to the other lists. */
record ListPage(Link back, String title, String lede, String wording, Optional<Filters> filters, String counted, String order, Optional<Link> nothing,
                String name, List<Content> cards, String legend, Optional<Pager> pager, Scam scam, List<Link> doors,
                String dataName, List<Link> data) {

    /** @param unfolded whether the present list is among the folded ones; @param instant what only script can use */
    record Filters(Filter open, String more, boolean unfolded, List<Filter> folded, Instant instant) {
    }

    record Filter(String name, List<Chip> chips) {
    }

    /** @param word its name in the file; @param count how many are on it, empty where that is not said */
    record Chip(SafeUrl url, String word, String text, String count, boolean current) {
    }

    /** @param words which lists each post is on; @param found the count, with # for the number; @param whole the list of all */
    record Instant(SafeUrl words, String found, SafeUrl whole, SafeUrl script) {
    }

    /** Where in a long list this page is. */
    record Pager(String text, Optional<Link> previous, Optional<Link> next) {
    }
}
