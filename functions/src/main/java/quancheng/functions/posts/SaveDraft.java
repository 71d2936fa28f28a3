package quancheng.functions.posts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.signups.Posted;
import quancheng.store.Patience;
import quancheng.store.posts.By;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.TokenHash;

/** Keeps what an employer has typed, finished or not, for thirty days from the last time it was saved. */
public final class SaveDraft {

    static final Duration KEPT = Duration.ofDays(30);
    /** More than any honest form holds. */
    private static final int LONGEST_VALUE = 2_000;
    private static final int MOST_VALUES = 20;

    private final MotherPosts posts;
    private final PostKeys keys;
    private final OpenPost open;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public SaveDraft(MotherPosts posts, PostKeys keys, OpenPost open, Clock clock) {
        this.posts = posts;
        this.keys = keys;
        this.open = open;
        this.clock = clock;
    }

    /** A new post; a form that carries a {@code key} and is sent twice makes one. */
    public DraftOutcome begin(Patience patience, Posted posted) {
        String form = posted.isBlank("key") ? random.nextLong() + ":" + random.nextLong() : keys.form(posted.first("key").strip());
        PostId id = keys.post(form);
        EmployerLink link = keys.employer(id, form);
        Instant now = clock.instant();
        Proposal draft = Proposal.draft(id, 1, merged(Map.of(), PostForm.FIELDS, posted), TokenHash.of(link.token()), now, now.plus(KEPT));
        return Tries.decide(patience, new DraftOutcome.Busy(), () -> again(patience, link).or(() ->
                Tries.after(posts.draft(patience, draft, saved(draft)), new DraftOutcome.Busy(), () -> new DraftOutcome.Saved(draft, link))));
    }

    /** The same form was sent before: what it made then stands, and what is public is changed by its next version only. */
    private Optional<DraftOutcome> again(Patience patience, EmployerLink link) {
        Optional<DraftOutcome> draft = open.proposal(patience, link).map(proposal -> new DraftOutcome.Saved(proposal, link));
        return draft.or(() -> open.post(patience, link).map(post -> new DraftOutcome.NotNow(post.state())));
    }

    /** @param asked the fields this step asked for: those that were not sent are empty now, all others stay as they are */
    public DraftOutcome save(Patience patience, EmployerLink link, Collection<String> asked, Posted posted) {
        return Tries.decide(patience, new DraftOutcome.Busy(), () -> {
            Optional<Proposal> found = open.proposal(patience, link);
            if (found.isEmpty()) {
                return Optional.of(new DraftOutcome.NotFound());
            }
            Proposal before = found.get();
            if (Moves.after(before.state(), Move.SAVE, By.Kind.EMPLOYER).isEmpty()) {
                return Optional.of(new DraftOutcome.NotNow(before.state()));
            }
            Instant now = clock.instant();
            Proposal after = before.saved(merged(before.typed(), asked, posted), now, now.plus(KEPT));
            return Tries.after(posts.move(patience, before, after, saved(after)), new DraftOutcome.Busy(),
                    () -> new DraftOutcome.Saved(after, link));
        });
    }

    /** The next version of a public post, with the words of the one that stays public meanwhile. */
    public DraftOutcome edit(Patience patience, EmployerLink link) {
        return Tries.decide(patience, new DraftOutcome.Busy(), () -> {
            Optional<Proposal> there = open.proposal(patience, link);
            if (there.isPresent()) {
                return there.map(proposal -> new DraftOutcome.Saved(proposal, link));
            }
            Optional<MotherPost> post = open.post(patience, link);
            if (post.isEmpty()) {
                return Optional.of(new DraftOutcome.NotFound());
            }
            if (post.get().state() == PostState.FILLED || post.get().state() == PostState.REMOVED) {
                return Optional.of(new DraftOutcome.NotNow(post.get().state()));
            }
            Instant now = clock.instant();
            Proposal draft = Proposal.draft(link.post(), post.get().version() + 1, TypedOffer.of(post.get().offer()),
                    post.get().link(), now, now.plus(KEPT));
            return Tries.after(posts.draft(patience, draft, saved(draft)), new DraftOutcome.Busy(),
                    () -> new DraftOutcome.Saved(draft, link));
        });
    }

    private LogLine saved(Proposal draft) {
        return new LogLine(draft.id(), draft.at(), By.EMPLOYER, Move.SAVE, draft.state(), draft.state(), draft.version(), "", "");
    }

    /** Only fields of the form, and of each no more than it could hold. */
    private static Map<String, List<String>> merged(Map<String, List<String>> before, Collection<String> asked, Posted posted) {
        Map<String, List<String>> fields = new LinkedHashMap<>(before);
        asked.stream().filter(PostForm.FIELDS::contains).forEach(field -> {
            List<String> values = posted.all(field).stream().filter(value -> !value.isBlank())
                    .map(value -> value.substring(0, Math.min(LONGEST_VALUE, value.length()))).limit(MOST_VALUES).toList();
            if (values.isEmpty()) {
                fields.remove(field);
            } else {
                fields.put(field, values);
            }
        });
        return fields;
    }
}
