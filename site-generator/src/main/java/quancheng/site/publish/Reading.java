package quancheng.site.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Posting;
import quancheng.site.Unsaid;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Places;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.projects.Project;
import quancheng.store.projects.Tally;
import quancheng.store.signups.Counter;

/**
 * What was read of the tables. Of what could not be read nothing is made up: an activity without one of its counters, a promise
 * without a line of its ledger, a post without its employer are left out whole.
 */
record Reading(Rows<Activity> programme, Rows<Counter.Of> counters, Rows<Project> promises, Rows<Tally> voices, Rows<MotherPost> published,
            Rows<Employer> known) {

    List<Activity> activities() {
        var unknown = partitions(counters.unreadable());
        return programme.readable().stream().filter(activity -> !unknown.contains(activity.id().value())).toList();
    }

    Map<ActivityId, Places> places() {
        return Counter.byActivity(counters.readable());
    }

    List<Project> projects() {
        var unknown = torn();
        return promises.readable().stream().filter(project -> !unknown.contains(project.id().value())).toList();
    }

    List<Tally> tallies() {
        return voices.readable();
    }

    List<Posting> postings() {
        var unknown = partitions(known.unreadable());
        Map<CreditCode, Employer> employers = known.readable().stream().collect(Collectors.toMap(Employer::code, Function.identity()));
        return published.readable().stream().filter(post -> !unknown.contains(post.offer().code().value()))
                .map(post -> new Posting(post, Optional.ofNullable(employers.get(post.offer().code())))).toList();
    }

    Unsaid unsaid() {
        var items = Stream.of(programme, counters, promises, voices, published, known).flatMap(rows -> rows.unreadable().stream()).toList();
        return items.isEmpty() ? Unsaid.NOTHING : new Unsaid(items, pages());
    }

    private Set<String> pages() {
        var pages = new TreeSet<String>();
        partitions(programme.unreadable()).forEach(id -> pages.add("activities/" + id + "/"));
        partitions(counters.unreadable()).forEach(id -> pages.add("activities/" + id + "/"));
        partitions(published.unreadable()).forEach(id -> pages.add("posts/" + id + "/"));
        var unknown = partitions(known.unreadable());
        published.readable().stream().filter(post -> unknown.contains(post.offer().code().value()))
                .forEach(post -> pages.add("posts/" + post.id() + "/"));
        torn().forEach(id -> pages.add("projects/" + id + "/"));
        if (!torn().isEmpty()) {
            // A page that stays may show any of them.
            pages.add("projects/photos/");
        }
        return pages;
    }

    /** A count of voices lies under its promise and year. */
    private Set<String> torn() {
        return Stream.concat(promises.unreadable().stream().map(Unreadable::partition),
                voices.unreadable().stream().map(item -> item.sort().split("#")[0])).collect(Collectors.toSet());
    }

    private static Set<String> partitions(List<Unreadable> items) {
        return items.stream().map(Unreadable::partition).collect(Collectors.toSet());
    }
}
