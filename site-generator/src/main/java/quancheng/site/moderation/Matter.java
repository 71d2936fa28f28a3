package quancheng.site.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.store.posts.Employer;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.Report;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Risk;

/**
 * A post as an officer looks at it: its public version, the one that waits, or both.
 *
 * @param employer as it is known; empty where it is not
 * @param findings in what is to be decided: the version that waits, or else the public one
 * @param history  from the beginning; empty in a list
 * @param reports  those nobody has looked at; empty in a list
 */
public record Matter(Optional<Proposal> next, Optional<MotherPost> live, Optional<Employer> employer, List<Finding> findings, Set<Risk> risks,
                     List<LogLine> history, List<Report> reports) {

    /** What an employer was promised. */
    static final Duration PROMISE = Duration.ofHours(24);
    /** So much sooner comes what somebody reported: people may be losing money. */
    private static final Duration REPORTED = Duration.ofHours(24);
    private static final int RISK_AN_HOUR = 10;

    /** Waits for an officer: a version to be checked, or a post that two people reported. */
    public boolean waits() {
        return next.filter(it -> it.state() == PostState.SUBMITTED || it.state() == PostState.APPROVED).isPresent() || isReported();
    }

    boolean isReported() {
        return live.flatMap(MotherPost::paused).filter(PauseCause.REPORTS::equals).isPresent();
    }

    public PostId id() {
        return next.map(Proposal::id).orElseGet(() -> live.orElseThrow().id());
    }

    /** The words to be decided on; a draft that was never handed in has none. */
    Optional<Offer> offer() {
        return next.flatMap(Proposal::offer).or(() -> live.map(MotherPost::offer));
    }

    public Instant since() {
        return next.map(Proposal::at).orElseGet(() -> live.orElseThrow().updatedAt());
    }

    /** Longest first; risk counts as time: two people must look, and a report cannot wait. */
    public static Comparator<Matter> order() {
        return Comparator.comparing((Matter matter) -> matter.since().minus(Duration.ofHours(Risk.score(matter.risks) / RISK_AN_HOUR))
                .minus(matter.isReported() ? REPORTED : Duration.ZERO)).thenComparing(Matter::id);
    }

    /** Reasons the first of two officers gave. */
    Map<String, String> passed() {
        return next.map(Proposal::overrides).orElse(Map.of());
    }

    /** Phrases that only pass with a reason, each once. */
    public List<String> warnings() {
        return findings.stream().filter(finding -> !finding.blocks()).map(Finding::phrase).distinct().toList();
    }

    Stream<Finding> blocks() {
        return findings.stream().filter(Finding::blocks);
    }
}
