package quancheng.site.activities;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/**
 * A list of activities, by day; its first page has the filters that lead to the other lists.
 *
 * @param past the days that are over, folded away under their name
 */
record ListPage(Link back, String title, String lede, Optional<Search> search, Optional<Filters> filters, String counted,
                Optional<Signup> signup, Optional<Link> nothing, List<Group> groups, String pastName, List<Group> past,
                Optional<Pager> pager) {

    /** The box that only script can use. @param found its count, with # for the number */
    record Search(String label, SafeUrl keys, String found, SafeUrl script) {
    }

    /** @param unfolded whether the present list is among the folded ones */
    record Filters(Filter open, String more, boolean unfolded, List<Filter> folded) {
    }

    /** A row of chips. */
    record Filter(String name, List<Chip> chips) {
    }

    /** @param count how many are on it; empty where that changes with every signup */
    record Chip(SafeUrl url, String text, String count, boolean current) {
    }

    /** The activities of one day. */
    record Group(String day, String count, List<Content> cards) {
    }

    /** Where in a long list this page is. */
    record Pager(String text, Optional<Link> previous, Optional<Link> next) {
    }

    /** The way to one form for several activities. */
    record Signup(String text, Link link) {
    }
}
