package quancheng.functions.posts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.moderation.Matter;
import quancheng.store.Patience;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employers;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.Reports;

/** What officers have before them. A draft is its employer's alone until it is handed in. */
public final class Docket {

    private final MotherPosts posts;
    private final Employers employers;
    private final Reports reports;
    private final CheckOffer checkOffer;

    public Docket(MotherPosts posts, Employers employers, Reports reports, CheckOffer checkOffer) {
        this.posts = posts;
        this.employers = employers;
        this.reports = reports;
        this.checkOffer = checkOffer;
    }

    /** Everything at one moment. @param waiting in no order */
    public record Whole(List<Matter> waiting, List<MotherPost> posts, List<Employer> employers) {
    }

    public Whole all(Patience patience) {
        List<MotherPost> all = posts.all(patience);
        List<Employer> known = employers.all(patience);
        Map<PostId, MotherPost> live = all.stream().collect(Collectors.toMap(MotherPost::id, Function.identity()));
        Map<PostId, Proposal> next = posts.proposals(patience).stream().filter(Docket::isHandedIn).collect(Collectors.toMap(Proposal::id, Function.identity()));
        Function<Contact, String> mark = posts.marks(patience);
        return new Whole(Stream.concat(live.keySet().stream(), next.keySet().stream()).distinct()
                .map(id -> matter(Optional.ofNullable(next.get(id)), Optional.ofNullable(live.get(id)), known, all, mark)).filter(Matter::waits).toList(), all, known);
    }

    private static Matter matter(Optional<Proposal> next, Optional<MotherPost> live, List<Employer> known, List<MotherPost> all,
                                 Function<Contact, String> mark) {
        CheckOffer.Checked checked = CheckOffer.check(offer(next, live), known, all, mark);
        return new Matter(next, live, checked.employer(), checked.findings(), checked.risks(), List.of(), List.of());
    }

    /** One post with its history and what was reported of it. */
    public Optional<Matter> find(Patience patience, PostId id) {
        Optional<MotherPost> live = posts.find(patience, id);
        Optional<Proposal> next = posts.proposal(patience, id).filter(Docket::isHandedIn);
        if (live.isEmpty() && next.isEmpty()) {
            return Optional.empty();
        }
        CheckOffer.Checked checked = checkOffer.check(patience, offer(next, live));
        return Optional.of(new Matter(next, live, checked.employer(), checked.findings(), next.isPresent() ? checked.risks() : Set.of(),
                posts.history(patience, id), live.map(post -> reports.open(patience, post)).orElse(List.of())));
    }

    /** Every post of one employer, the newest first. */
    public List<MotherPost> of(Patience patience, CreditCode code) {
        return posts.all(patience).stream().filter(post -> post.offer().code().equals(code)).toList();
    }

    private static boolean isHandedIn(Proposal proposal) {
        return proposal.state() != PostState.DRAFT && proposal.offer().isPresent();
    }

    private static Offer offer(Optional<Proposal> next, Optional<MotherPost> live) {
        return next.flatMap(Proposal::offer).orElseGet(() -> live.orElseThrow().offer());
    }
}
