package quancheng.functions.http.desk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quancheng.functions.DeskWiring;
import quancheng.functions.ModerationWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Notary;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.ModerationOutcome;
import quancheng.functions.posts.Officer;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.forms.FormState;
import quancheng.site.moderation.Matter;
import quancheng.site.signups.Notice;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.audit.Kind;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostId;
import quancheng.store.posts.ReasonCode;
import quancheng.store.posts.Slug;
import quancheng.store.posts.rules.Finding;

/** An officer's decision on a post: {@code do, revision, shown, reason, text, phrase-n, pass-n}. */
final class PostDecisionRoute {

    private static final int LONGEST_TEXT = 500;

    /** What an officer decides; all else is not hers. */
    private static final Set<Move> HERS = EnumSet.of(Move.APPROVE, Move.ASK_CHANGES, Move.REJECT, Move.PAUSE, Move.REMOVE, Move.RESUME);

    private final ModerationWiring parts;
    private final Notary notary;
    private final PostQueueRoute queue;
    private final Door door;

    PostDecisionRoute(DeskWiring parts, PostQueueRoute queue, Door door) {
        this.parts = parts.moderation;
        this.notary = parts.notary;
        this.queue = queue;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.DECIDE_POST, this::decide);
    }

    private Reply decide(DeskCall desk) {
        Patience patience = desk.call().patience();
        return door.withForm(desk.call(), posted -> PostQueueRoute.id(desk.call()).flatMap(id -> parts.docket.find(patience, id))
                .map(matter -> decide(desk, patience, matter, posted)).orElseGet(() -> door.notice(desk.call(), 404, Notice.NOT_FOUND)));
    }

    private Reply decide(DeskCall desk, Patience patience, Matter matter, Posted posted) {
        Optional<Move> move = Slug.parse(Move.class, posted.first("do"));
        String text = posted.first("text").strip();
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_TEXT) {
            return wrong(desk, matter, posted, List.of(Problem.of("text", "post.long", LONGEST_TEXT, length)));
        }
        return move.flatMap(it -> moved(desk, patience, matter, it, posted, new Decision(posted.first("reason"), text)))
                .map(outcome -> answer(desk, matter, move.orElseThrow(), posted, outcome))
                .orElseGet(() -> queue.page(desk, 422, matter, typed(posted, Map.of()), "unknown"));
    }

    private Optional<ModerationOutcome> moved(DeskCall desk, Patience patience, Matter matter, Move move, Posted posted, Decision said) {
        var officer = new Officer(desk.organizer().subject());
        PostId id = PostQueueRoute.id(desk.call()).orElseThrow();
        long revision = revision(posted, "revision");
        long shown = revision(posted, "shown");
        if (HERS.contains(move) && notary.note(patience, desk.organizer(), Kind.POST_DECIDED, id.value(), details(move, said)) != Moved.DONE) {
            return Optional.of(new ModerationOutcome.Busy());
        }
        return Optional.ofNullable(switch (move) {
            case APPROVE -> parts.moderatePost.approve(patience, officer, id, revision, passed(posted));
            case ASK_CHANGES -> parts.moderatePost.askChanges(patience, officer, id, revision, said);
            case REJECT -> parts.moderatePost.reject(patience, officer, id, revision, said);
            case PAUSE -> parts.supervisePost.pause(patience, officer, id, shown, said);
            case REMOVE -> parts.supervisePost.remove(patience, officer, id, shown, said);
            case RESUME -> parts.supervisePost.resume(patience, officer, id, shown);
            case SAVE, SUBMIT, WITHDRAW, APPROVE_FIRST, APPEAL, EXPIRE, RENEW, FILL, IMPORT -> null;
        });
    }

    /** Her words are in the history of the post; here is only which decision it was. */
    private static Map<String, String> details(Move move, Decision said) {
        return ReasonCode.all().stream().map(ReasonCode::code).anyMatch(said.reason()::equals)
                ? Map.of("decision", move.slug(), "reason", said.reason()) : Map.of("decision", move.slug());
    }

    /** What she looked at; nothing that could be there where she did not say. */
    private static long revision(Posted posted, String field) {
        return posted.first(field).matches("\\d{1,9}") ? Long.parseLong(posted.first(field)) : -1;
    }

    /** A reason for each phrase, by its number in the form. */
    private static Map<String, String> passed(Posted posted) {
        Map<String, String> passed = new LinkedHashMap<>();
        posted.values().keySet().stream().filter(field -> field.matches("phrase-\\d{1,3}")).sorted().forEach(field ->
                passed.put(posted.first(field), posted.first(field.replace("phrase", "pass")).strip()));
        passed.values().removeIf(String::isEmpty);
        return passed;
    }

    private Reply answer(DeskCall desk, Matter matter, Move move, Posted posted, ModerationOutcome outcome) {
        return switch (outcome) {
            case ModerationOutcome.Published _, ModerationOutcome.Decided _, ModerationOutcome.TakenDown _ -> now(desk, 200, matter, FormState.EMPTY, move.slug());
            case ModerationOutcome.SecondNeeded _ -> now(desk, 200, matter, FormState.EMPTY, Move.APPROVE_FIRST.slug());
            case ModerationOutcome.NotFound(), ModerationOutcome.Overtaken() -> now(desk, 409, matter, typed(posted, Map.of()), "overtaken");
            case ModerationOutcome.NotNow _ -> now(desk, 409, matter, typed(posted, Map.of()), "not-now");
            case ModerationOutcome.AnotherOfficer() -> now(desk, 409, matter, typed(posted, Map.of()), "another");
            case ModerationOutcome.WordingOpen(var findings) -> wrong(desk, matter, posted, findings.stream().map(finding -> wording(matter, finding)).distinct().toList());
            case ModerationOutcome.UnderFloor(var floor) -> wrong(desk, matter, posted, List.of(Problem.of("", "moderation.floor", floor.monthly(), floor.hourly())));
            case ModerationOutcome.Unverified _ -> wrong(desk, matter, posted, List.of(Problem.of("", "moderation.unverified")));
            case ModerationOutcome.Over() -> wrong(desk, matter, posted, List.of(Problem.of("", "moderation.over")));
            case ModerationOutcome.ReasonNeeded() -> wrong(desk, matter, posted, List.of(Problem.of("reason", "moderation.reason")));
            case ModerationOutcome.Busy() -> queue.page(desk, 503, matter, typed(posted, Map.of()), "busy").with("retry-after", "2");
        };
    }

    private static Problem wording(Matter matter, Finding finding) {
        return finding.blocks() ? Problem.of("", "moderation.blocks", finding.phrase())
                : Problem.of("pass-" + matter.warnings().indexOf(finding.phrase()), "moderation.warns", finding.phrase());
    }

    /** As it stands afterwards. */
    private Reply now(DeskCall desk, int status, Matter before, FormState form, String said) {
        return queue.page(desk, status, PostQueueRoute.id(desk.call()).flatMap(id -> parts.docket.find(desk.call().patience(), id)).orElse(before), form, said);
    }

    private Reply wrong(DeskCall desk, Matter matter, Posted posted, List<Problem> problems) {
        Map<String, String> sentences = Messages.byField(desk.language(), problems);
        return desk.call().wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : queue.page(desk, 422, matter, typed(posted, sentences), "");
    }

    private static FormState typed(Posted posted, Map<String, String> sentences) {
        return new FormState(posted.values(), sentences);
    }
}
