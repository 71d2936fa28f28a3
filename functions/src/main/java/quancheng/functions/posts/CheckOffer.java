package quancheng.functions.posts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import quancheng.store.Patience;
import quancheng.store.posts.Contact;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employers;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Offer;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Lint;
import quancheng.store.posts.rules.Risk;

/** What an officer sees beside an offer: wording, risk, and what is known of the employer, by the rules of today. */
public final class CheckOffer {

    private final MotherPosts posts;
    private final Employers employers;

    public CheckOffer(MotherPosts posts, Employers employers) {
        this.posts = posts;
        this.employers = employers;
    }

    /** @param employer as it is known; empty where it is not */
    public record Checked(Offer offer, List<Finding> findings, Set<Risk> risks, Optional<Employer> employer) {

        public boolean needsTwo() {
            return Risk.needsTwo(risks);
        }

        /** What stands in the way of publishing: what blocks, and what warns without a reason to let it pass. */
        List<Finding> open(Map<String, String> passed) {
            return findings.stream().filter(finding -> finding.blocks() || passed.getOrDefault(finding.phrase(), "").isBlank()).toList();
        }
    }

    public Checked check(Patience patience, Offer offer) {
        return check(offer, employers.all(patience), posts.all(patience), posts.marks(patience));
    }

    /**
     * The same for many, without asking again for each.
     *
     * @param known every employer, and {@code all} every post that is or was public
     * @param mark  of a phone, see {@link MotherPosts#marks}
     */
    static Checked check(Offer offer, List<Employer> known, List<MotherPost> all, Function<Contact, String> mark) {
        List<Finding> findings = findings(offer);
        Optional<Employer> employer = known.stream().filter(it -> it.code().equals(offer.code())).findFirst();
        return new Checked(offer, findings, Risk.of(offer, findings, employer, known, all, mark), employer);
    }

    /** Every phrase of an offer that a rule speaks of, by the rules as they are now; a contact that is not opened was looked at before. */
    public static List<Finding> findings(Offer offer) {
        return Stream.of(Lint.check("title", offer.title()), Lint.check("employer", offer.employer()),
                offer.contact().known().map(it -> Lint.check("contact", it.name())).orElse(List.of()), Lint.check("address", offer.place().address()),
                Lint.check("duties", offer.duties()), Lint.check("requirements", offer.requirements()),
                Lint.check("commission", offer.pay().commission()), Lint.check("summerAdjust", offer.summerAdjust()),
                Lint.check("leaveOnDemand", offer.leaveOnDemand())).flatMap(List::stream).toList();
    }
}
