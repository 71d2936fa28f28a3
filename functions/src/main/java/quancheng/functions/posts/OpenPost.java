package quancheng.functions.posts;

import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Proposal;

/** Finds for an employer what its link opens. A token that does not fit and a post that is not there look alike. */
public final class OpenPost {

    private final MotherPosts posts;

    public OpenPost(MotherPosts posts) {
        this.posts = posts;
    }

    /** What the link opens: the public version, the one in the works, or both. */
    public record Opened(EmployerLink link, Optional<MotherPost> post, Optional<Proposal> proposal) {
    }

    public Optional<Opened> open(Patience patience, EmployerLink link) {
        Optional<MotherPost> post = post(patience, link);
        Optional<Proposal> proposal = proposal(patience, link);
        return post.isEmpty() && proposal.isEmpty() ? Optional.empty() : Optional.of(new Opened(link, post, proposal));
    }

    Optional<MotherPost> post(Patience patience, EmployerLink link) {
        return posts.find(patience, link.post()).filter(post -> post.link().opensWith(link.token()));
    }

    Optional<Proposal> proposal(Patience patience, EmployerLink link) {
        return posts.proposal(patience, link.post()).filter(proposal -> proposal.link().opensWith(link.token()));
    }
}
