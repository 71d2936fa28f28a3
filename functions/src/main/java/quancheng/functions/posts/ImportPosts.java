package quancheng.functions.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employers;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.Verification;

/**
 * Brings a file of posts in: all of it is right, or nothing is written. Who sends it has looked at the posts and matched
 * the employers with the register, so they are live at once. Sending the same file again changes nothing.
 */
public final class ImportPosts {

    private static final int MATCHED = 2;

    private final MotherPosts posts;
    private final Employers employers;
    private final PostKeys keys;
    private final Clock clock;

    public ImportPosts(MotherPosts posts, Employers employers, PostKeys keys, Clock clock) {
        this.posts = posts;
        this.employers = employers;
        this.keys = keys;
        this.clock = clock;
    }

    /** The employer's link to a post that came in this way; it is handed out by an officer. */
    public EmployerLink link(PostId id) {
        return keys.employer(id, "import");
    }

    /** @param dryRun says what would change, and writes nothing */
    public ImportPostsOutcome importFile(Patience patience, Officer officer, byte[] file, boolean dryRun) {
        PostsFile.Contents contents = PostsFile.read(file, today());
        if (!contents.problems().isEmpty()) {
            return new ImportPostsOutcome.Refused(contents.problems());
        }
        Map<PostId, MotherPost> present = contents.posts().stream().flatMap(row -> posts.find(patience, row.id()).stream())
                .collect(Collectors.toMap(MotherPost::id, Function.identity()));
        List<PostId> added = new ArrayList<>();
        List<PostId> changed = new ArrayList<>();
        List<PostId> unchanged = new ArrayList<>();
        List<PostId> kept = new ArrayList<>();
        for (PostRow.Good row : contents.posts()) {
            Optional<MotherPost> before = Optional.ofNullable(present.get(row.id()));
            (before.isEmpty() ? added : before.get().isLive() && before.get().offer().equals(row.offer()) ? unchanged
                    : isTaken(before.get()) ? changed : kept).add(row.id());
        }
        var plan = new ImportPostsOutcome.Imported(added, changed, unchanged, kept);
        return dryRun ? plan : write(patience, officer, contents.posts(), present, plan);
    }

    private static boolean isTaken(MotherPost post) {
        return Moves.after(post.state(), Move.IMPORT, By.Kind.IMPORT).isPresent();
    }

    private ImportPostsOutcome write(Patience patience, Officer officer, List<PostRow.Good> rows, Map<PostId, MotherPost> present,
                                     ImportPostsOutcome.Imported plan) {
        List<PostId> written = new ArrayList<>();
        for (PostRow.Good row : rows) {
            boolean still = plan.unchanged().contains(row.id()) || plan.kept().contains(row.id());
            if (!still && (!matched(patience, officer, row.offer()) || !bringIn(patience, officer, row, present.get(row.id())))) {
                return new ImportPostsOutcome.Busy(written);
            }
            written.add(row.id());
        }
        return plan;
    }

    private boolean bringIn(Patience patience, Officer officer, PostRow.Good row, MotherPost before) {
        Instant now = clock.instant();
        MotherPost after = before == null ? new MotherPost(row.id(), PostState.LIVE, row.offer(), 1, TokenHash.of(link(row.id()).token()),
                row.publishedAt(), now, now, Optional.empty(), Decision.NONE, Optional.empty(), 0) : before.imported(row.offer(), now);
        var line = new LogLine(row.id(), now, By.importing(officer.subject()), Move.IMPORT, before == null ? PostState.DRAFT : before.state(),
                PostState.LIVE, after.version(), "", "");
        Moved moved = before == null ? posts.bringIn(patience, after, line) : posts.move(patience, before, after, line);
        return moved == Moved.DONE;
    }

    /** An employer an officer has verified before stays as she wrote it. */
    private boolean matched(Patience patience, Officer officer, Offer offer) {
        Optional<Employer> known = employers.find(patience, offer.code());
        var employer = new Employer(offer.code(), offer.employer(), offer.contact().known().orElseThrow(), "", Set.of(), "",
                Verification.of(MATCHED, today(), officer.subject()), ReplyRate.NONE, known.map(it -> it.revision() + 1).orElse(0L));
        return known.map(it -> it.verification().level() > 0 || employers.replace(patience, it, employer) == Moved.DONE)
                .orElseGet(() -> employers.add(patience, employer) == Moved.DONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }
}
