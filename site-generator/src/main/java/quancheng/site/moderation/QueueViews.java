package quancheng.site.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.site.posts.OfferWords;
import quancheng.store.activities.Activity;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.rules.Risk;

/** Makes the officers' first page, and the list of what waits beside a post. */
final class QueueViews {

    static final SafeUrl LIST = DeskLinks.to("posts");
    private static final List<PostState> STATES = List.of(PostState.LIVE, PostState.PAUSED, PostState.EXPIRED, PostState.FILLED, PostState.REMOVED);
    private static final int SOON_DAYS = 14;

    private final Site site;
    private final OfferWords words;
    private final Instant now;

    QueueViews(Site site, Instant now) {
        this.site = site;
        this.words = new OfferWords(site);
        this.now = now;
    }

    QueueView view(Queue queue) {
        return new QueueView(site.say("desk.posts.title"), lede(queue.waiting()),
                Optional.of(new Link(site.say("desk.posts.import"), DeskLinks.to("posts", "import"))).filter(_ -> queue.imports()),
                waiting(queue.waiting(), Optional.empty()), due(queue.employers()), published(queue));
    }

    private String lede(List<Matter> waiting) {
        return waiting.stream().map(Matter::since).min(Instant::compareTo).map(oldest -> {
            long left = Matter.PROMISE.minus(Duration.between(oldest, now)).toHours();
            return site.say(left < 0 ? "desk.posts.lede.late" : "desk.posts.lede", waiting.size(), Math.abs(left));
        }).orElseGet(() -> site.say("desk.posts.lede.none"));
    }

    /** @param open the post she looks at now */
    QueueView.Waiting waiting(List<Matter> waiting, Optional<PostId> open) {
        return new QueueView.Waiting(site.say("desk.posts.waiting"), site.say("desk.posts.waiting.none"), waiting.stream().sorted(Matter.order())
                .map(matter -> new QueueView.Item(new Link(matter.offer().orElseThrow().title(), link(matter.id())), open.filter(matter.id()::equals).isPresent(),
                        matter.offer().orElseThrow().employer() + " · " + words.area(matter.offer().orElseThrow()), tags(matter))).toList());
    }

    /** How long it waits, what it is, and what makes it slow. */
    List<Tag> tags(Matter matter) {
        List<Tag> tags = new ArrayList<>();
        Duration since = Duration.between(matter.since(), now);
        String kind = matter.next().isEmpty() ? "reported" : matter.next().get().appealed() ? "appeal"
                : matter.next().get().state() == PostState.APPROVED ? "second" : matter.live().isPresent() ? "edit" : "new";
        tags.add(new Tag(since.compareTo(Matter.PROMISE) > 0 ? "t e" : since.compareTo(Matter.PROMISE.dividedBy(2)) > 0 ? "t j" : "t a",
                site.say("desk.posts.kind." + kind) + site.say("posts.list") + site.texts().count("desk.posts.hours", (int) since.toHours())));
        if (matter.isReported() && matter.next().isPresent()) {
            tags.add(new Tag("t e", site.say("desk.posts.kind.reported")));
        }
        if (matter.next().isPresent() && Risk.needsTwo(matter.risks())) {
            tags.add(new Tag("t j", site.say("desk.posts.two")));
        }
        if (matter.blocks().findAny().isPresent()) {
            tags.add(new Tag("t e", site.say("desk.posts.blocked")));
        }
        return tags;
    }

    /** Unverified, overdue, or due within two weeks; whoever stays away longest first. */
    private QueueView.Due due(List<Employer> employers) {
        LocalDate today = today();
        return new QueueView.Due(site.say("desk.posts.due"), site.say("desk.posts.due.none"), employers.stream()
                .filter(it -> it.verification().level() == 0 || it.verification().isDue(today.plusDays(SOON_DAYS)))
                .sorted((one, other) -> one.verification().nextDue().compareTo(other.verification().nextDue()))
                .map(it -> new QueueView.Employer(new Link(it.name(), DeskLinks.to("employers", it.code().value())), dueTag(it, today),
                        it.code() + " · " + words.type(it.code()))).toList());
    }

    private Tag dueTag(Employer employer, LocalDate today) {
        var it = employer.verification();
        return it.level() == 0 ? new Tag("t j", site.say("desk.posts.due.never"))
                : new Tag(it.isOverdue(today) ? "t e" : it.isDue(today) ? "t j" : "t", site.say(it.isOverdue(today) ? "desk.posts.due.over" : "desk.posts.due.by",
                site.dates().date(it.nextDue())));
    }

    private QueueView.Published published(Queue queue) {
        List<MotherPost> all = queue.wanted();
        int from = Math.min(all.size(), (queue.page() - 1) * Queue.ROWS);
        int to = Math.min(all.size(), from + Queue.ROWS);
        return new QueueView.Published(site.say("desk.posts.published"), new QueueView.Filter(LIST, site.say("desk.posts.find"), queue.words(),
                site.say("desk.posts.state"), states(queue), site.say("desk.list.filter")),
                Stream.of("post", "employer", "area", "state", "until").map(head -> site.say("desk.posts.head." + head)).toList(),
                all.subList(from, to).stream().map(this::row).toList(), site.say("desk.posts.nothing"),
                site.say("desk.posts.count", all.isEmpty() ? 0 : from + 1, to, all.size()),
                Optional.of(new Link(site.say("list.page.previous"), page(queue, queue.page() - 1))).filter(_ -> from > 0),
                Optional.of(new Link(site.say("list.page.next"), page(queue, queue.page() + 1))).filter(_ -> to < all.size()));
    }

    private List<QueueView.Option> states(Queue queue) {
        List<QueueView.Option> options = new ArrayList<>();
        options.add(new QueueView.Option("", site.say("desk.posts.state.all"), queue.state().isEmpty()));
        STATES.forEach(state -> options.add(new QueueView.Option(state.slug(), state(state).text(), queue.state().equals(state.slug()))));
        return options;
    }

    private static SafeUrl page(Queue queue, int page) {
        return LIST.with("q", queue.words()).with("state", queue.state()).with("page", String.valueOf(page));
    }

    private QueueView.Row row(MotherPost post) {
        return new QueueView.Row(post.id().value(), new Link(post.offer().title(), link(post.id())), post.offer().employer(), words.area(post.offer()),
                state(post.state()), site.dates().date(post.offer().validUntil()));
    }

    /** A state of either kind of version, in a word. */
    Tag state(PostState state) {
        return switch (state) {
            case LIVE -> new Tag("t g", site.say("desk.posts.state.live"));
            case PAUSED -> new Tag("t j", words.state(state));
            case EXPIRED, FILLED -> new Tag("t", words.state(state));
            case REMOVED -> new Tag("t e", words.state(state));
            case DRAFT, SUBMITTED, CHANGES_ASKED, APPROVED, REJECTED -> new Tag("t a", site.say("desk.posts.state." + state.slug()));
        };
    }

    static SafeUrl link(PostId id) {
        return DeskLinks.to("posts", id.value());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Activity.ZONE);
    }
}
