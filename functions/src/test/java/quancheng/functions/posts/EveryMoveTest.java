package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quancheng.functions.World.patience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.signups.Posted;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;

/** The same table through the use cases and the database: what is refused leaves post, draft and history as they were. */
class EveryMoveTest {

    /** Where each use case leads from each state; a dot where it is refused, {@code =} where it was done before and is answered again. */
    private static final String TABLE = """
            state          save          submit    withdraw appeal    edit          pause  resume fill   remove  renew  approve ask-changes   reject   take-down remove-it let-up
            DRAFT          DRAFT         SUBMITTED =        .         =             .      .      .      .       .      .       .             .        .         .         .
            SUBMITTED      .             =         DRAFT    .         =             .      .      .      .       .      LIVE    CHANGES_ASKED REJECTED .         .         .
            CHANGES_ASKED  CHANGES_ASKED SUBMITTED .        .         =             .      .      .      .       .      .       .             .        .         .         .
            APPROVED       .             .         DRAFT    .         =             .      .      .      .       .      LIVE    CHANGES_ASKED REJECTED .         .         .
            REJECTED       .             .         .        SUBMITTED =             .      .      .      .       .      .       .             .        .         .         .
            LIVE           .             .         .        .         DRAFT         PAUSED =      FILLED REMOVED LIVE   .       .             .        PAUSED    REMOVED   .
            PAUSED         .             .         .        .         DRAFT         =      LIVE   FILLED REMOVED .      .       .             .        .         REMOVED   LIVE
            EXPIRED        .             .         .        .         DRAFT         .      .      FILLED REMOVED LIVE   .       .             .        .         REMOVED   .
            FILLED         .             .         .        .         .             .      .      =      .       .      .       .             .        .         .         .
            REMOVED        .             .         .        .         .             .      .      .      =       .      .       .             .        .         .         .
            """;

    private static final Decision WHY = new Decision("R06", "写清怎么结算");

    private final World world = new World();

    private interface UseCase {
        void on(EmployerLink link, PostId id);
    }

    @Test
    void everyUseCaseFromEveryStateDoesWhatTheTableSaysAndNothingElse() {
        Map<String, String> real = new TreeMap<>();
        for (PostState from : PostState.values()) {
            EmployerLink fresh = in(from);
            for (var useCase : useCases().entrySet()) {
                Seen before = seen(fresh);
                useCase.getValue().on(fresh, fresh.post());
                Seen after = seen(fresh);
                if (after.equals(before)) {
                    real.put(from + " " + useCase.getKey(), ". or =");
                } else {
                    real.put(from + " " + useCase.getKey(), after.state().name());
                    assertEquals(before.history().size() + 1, after.history().size(), from + " " + useCase.getKey());
                    fresh = in(from);
                }
            }
        }
        assertEquals(expected(), real);
    }

    private record Seen(Optional<MotherPost> post, Optional<Proposal> next, List<String> history) {
        /** Of the version that moves. */
        PostState state() {
            return next.map(Proposal::state).orElseGet(() -> post.orElseThrow().state());
        }
    }

    private Seen seen(EmployerLink link) {
        return new Seen(world.posts.posts.find(patience(), link.post()), Hiring.next(world, link.post()), Hiring.history(world, link.post()));
    }

    private Map<String, UseCase> useCases() {
        var desk = world.desk.moderation;
        Map<String, UseCase> all = new LinkedHashMap<>();
        all.put("save", (link, _) -> world.posts.saveDraft.save(patience(), link, List.of("title"), new Posted(Map.of("title", List.of("午市帮工")))));
        all.put("submit", (link, _) -> world.posts.submitPost.submit(patience(), link));
        all.put("withdraw", (link, _) -> world.posts.managePost.withdraw(patience(), link));
        all.put("appeal", (link, _) -> world.posts.managePost.appeal(patience(), link, "没有这个条件"));
        all.put("edit", (link, _) -> world.posts.saveDraft.edit(patience(), link));
        all.put("pause", (link, _) -> world.posts.managePost.pause(patience(), link));
        all.put("resume", (link, _) -> world.posts.managePost.resume(patience(), link));
        all.put("fill", (link, _) -> world.posts.managePost.fill(patience(), link));
        all.put("remove", (link, _) -> world.posts.managePost.remove(patience(), link));
        all.put("renew", (link, _) -> world.posts.managePost.renew(patience(), link, 30));
        all.put("approve", (_, id) -> desk.moderatePost.approve(patience(), Hiring.SECOND, id, revision(id), Map.of()));
        all.put("ask-changes", (_, id) -> desk.moderatePost.askChanges(patience(), Hiring.SECOND, id, revision(id), WHY));
        all.put("reject", (_, id) -> desk.moderatePost.reject(patience(), Hiring.SECOND, id, revision(id), WHY));
        all.put("take-down", (_, id) -> desk.supervisePost.pause(patience(), Hiring.SECOND, id, liveRevision(id), WHY));
        all.put("remove-it", (_, id) -> desk.supervisePost.remove(patience(), Hiring.SECOND, id, liveRevision(id), WHY));
        all.put("let-up", (_, id) -> desk.supervisePost.resume(patience(), Hiring.SECOND, id, liveRevision(id)));
        return all;
    }

    private long revision(PostId id) {
        return Hiring.next(world, id).map(Proposal::revision).orElse(0L);
    }

    private long liveRevision(PostId id) {
        return world.posts.posts.find(patience(), id).map(MotherPost::revision).orElse(0L);
    }

    /** A post of a verified employer in this state, the usual way. */
    private EmployerLink in(PostState state) {
        Map<String, List<String>> typed = Hiring.typed(Hiring.code(), "headcount", state == PostState.APPROVED ? "60" : "4");
        EmployerLink link = switch (state) {
            case DRAFT -> Hiring.begun(world, typed);
            case SUBMITTED, CHANGES_ASKED, APPROVED, REJECTED -> Hiring.waiting(world, typed);
            case LIVE, PAUSED, EXPIRED, FILLED, REMOVED -> Hiring.live(world, typed);
        };
        PostId id = link.post();
        switch (state) {
            case DRAFT, SUBMITTED, LIVE -> { }
            case CHANGES_ASKED -> world.desk.moderation.moderatePost.askChanges(patience(), Hiring.FIRST, id, revision(id), WHY);
            case APPROVED -> Hiring.approve(world, Hiring.FIRST, id);
            case REJECTED -> world.desk.moderation.moderatePost.reject(patience(), Hiring.FIRST, id, revision(id), WHY);
            case PAUSED -> world.posts.managePost.pause(patience(), link);
            case EXPIRED -> Hiring.moved(world, id, By.CLOCK, Move.EXPIRE, (post, now) -> post.closed(By.Kind.CLOCK, Move.EXPIRE, Decision.NONE, now));
            case FILLED -> world.posts.managePost.fill(patience(), link);
            case REMOVED -> world.posts.managePost.remove(patience(), link);
        }
        assertEquals(state, seen(link).state());
        return link;
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        String[] names = TABLE.lines().findFirst().orElseThrow().split(" +");
        TABLE.lines().skip(1).map(line -> line.split(" +")).forEach(cells -> {
            for (int i = 1; i < names.length; i++) {
                expected.put(cells[0] + " " + names[i], cells[i].length() == 1 ? ". or =" : cells[i]);
            }
        });
        return expected;
    }
}
