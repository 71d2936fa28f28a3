package quancheng.functions.posts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.Report;
import quancheng.store.posts.Report.Reporter;
import quancheng.store.posts.ReportReason;
import quancheng.store.posts.Reports;
import quancheng.store.signups.Phone;

/** Writes a report down; the second that is independent of another pauses the post and puts it before an officer. */
public final class ReportPost {

    private static final int LONGEST_TEXT = 200;

    private final MotherPosts posts;
    private final Reports reports;
    private final PostKeys keys;
    private final Clock clock;

    public ReportPost(MotherPosts posts, Reports reports, PostKeys keys, Clock clock) {
        this.posts = posts;
        this.reports = reports;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param address where it came from, and {@code phone} where she left one; only keyed hashes of both are kept */
    public ReportOutcome report(Patience patience, PostId id, ReportReason reason, String text, String address, Optional<Phone> phone) {
        var reporter = new Reporter(keys.address(address), phone.map(keys::phone).orElse(""));
        String said = text.strip().substring(0, text.strip().offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.strip().codePointCount(0, text.strip().length()))));
        return Tries.decide(patience, new ReportOutcome.Busy(), () -> {
            Optional<MotherPost> found = posts.find(patience, id);
            if (found.isEmpty()) {
                return Optional.of(new ReportOutcome.NotFound());
            }
            MotherPost post = found.get();
            if (!post.isLive()) {
                return Optional.of(post.paused().filter(PauseCause.REPORTS::equals).isPresent() ? new ReportOutcome.Received(post)
                        : new ReportOutcome.NotOpen(post));
            }
            Moved added = reports.add(patience, post, new Report(id, reporter, reason, said, clock.instant()));
            return added == Moved.BUSY ? Optional.of(new ReportOutcome.Busy()) : counted(patience, post);
        });
    }

    /** Also where the report was there before: whoever wrote it may have died before the pause. */
    private Optional<ReportOutcome> counted(Patience patience, MotherPost post) {
        if (!isReportedTwice(reports.open(patience, post))) {
            return Optional.of(new ReportOutcome.Received(post));
        }
        MotherPost after = post.paused(By.Kind.PUBLIC, PauseCause.REPORTS, Decision.NONE, clock.instant());
        return Tries.after(posts.move(patience, post, after, Lines.of(post, after, By.PUBLIC, Move.PAUSE)), new ReportOutcome.Busy(),
                () -> new ReportOutcome.Received(after));
    }

    private static boolean isReportedTwice(List<Report> reports) {
        return reports.stream().anyMatch(one -> reports.stream().anyMatch(other -> one.reporter().isIndependentOf(other.reporter())));
    }
}
