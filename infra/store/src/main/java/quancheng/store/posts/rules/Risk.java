package quancheng.store.posts.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Offer;
import quancheng.store.posts.OrgType;
import quancheng.store.posts.Slug;

/** What makes an offer worth a second pair of eyes, and how much each weighs; from {@link #TWO} on two officers must approve. */
public enum Risk implements Slug {

    /** More than fifty people wanted. */
    MANY_PLACES(100),
    /** The phone stands for more than three credit codes. */
    SHARED_PHONE(100),
    /** 外地主体. */
    ELSEWHERE(100),
    /** Another phone than the verified employer's. */
    OTHER_PHONE(60),
    /** Another name than the verified employer's. */
    OTHER_NAME(60),
    /** The organisation code inside the credit code does not fit GB 11714. */
    ODD_CODE(40),
    /** A kind of body that is not in the list. */
    ODD_BODY(40),
    /** Wording an officer has to weigh. */
    WORDING(20),
    /** The first post of this employer. */
    FIRST_POST(10);

    /** From this weight on it takes two. */
    public static final int TWO = 100;

    private static final int MANY = 50;
    private static final int MOST_CODES = 3;

    private final int weight;

    Risk(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public static int score(Collection<Risk> risks) {
        return risks.stream().mapToInt(Risk::weight).sum();
    }

    public static boolean needsTwo(Collection<Risk> risks) {
        return score(risks) >= TWO;
    }

    /**
     * @param employer as it is known; empty where it is new
     * @param known    every employer, and {@code posts} every post that is or was public
     * @param mark     of a contact's phone, by which phones are compared: those of posts are not opened for it
     */
    public static Set<Risk> of(Offer offer, List<Finding> findings, Optional<Employer> employer, List<Employer> known, List<MotherPost> posts,
                               Function<Contact, String> mark) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        put(risks, MANY_PLACES, offer.headcount() > MANY);
        put(risks, SHARED_PHONE, codes(offer, known, posts, mark).size() > MOST_CODES);
        put(risks, ELSEWHERE, !offer.code().registeredInJinan());
        Optional<Employer> verified = employer.filter(it -> it.verification().level() > 0);
        put(risks, OTHER_PHONE, verified.filter(it -> !mark.apply(it.contact()).equals(mark.apply(offer.contact()))).isPresent());
        put(risks, OTHER_NAME, verified.filter(it -> !it.name().equals(offer.employer())).isPresent());
        put(risks, ODD_CODE, !offer.code().organisationFits());
        put(risks, ODD_BODY, OrgType.of(offer.code()) == OrgType.OTHER);
        put(risks, WORDING, !findings.isEmpty());
        put(risks, FIRST_POST, posts.stream().noneMatch(post -> post.offer().code().equals(offer.code())));
        return risks;
    }

    private static void put(Set<Risk> risks, Risk risk, boolean holds) {
        if (holds) {
            risks.add(risk);
        }
    }

    /** Every code this phone stands for, the offer's own included. */
    private static Set<CreditCode> codes(Offer offer, List<Employer> known, List<MotherPost> posts, Function<Contact, String> mark) {
        String phone = mark.apply(offer.contact());
        return Stream.of(Stream.of(offer.code()),
                        known.stream().filter(it -> mark.apply(it.contact()).equals(phone)).map(Employer::code),
                        posts.stream().map(MotherPost::offer).filter(it -> mark.apply(it.contact()).equals(phone)).map(Offer::code))
                .flatMap(codes -> codes).collect(Collectors.toSet());
    }
}
