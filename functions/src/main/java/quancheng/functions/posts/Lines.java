package quancheng.functions.posts;

import java.util.Map;
import java.util.stream.Collectors;
import quancheng.store.posts.By;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Proposal;

/** The line of the history that goes with a move. */
final class Lines {

    private Lines() {
    }

    static LogLine of(MotherPost before, MotherPost after, By by, Move move) {
        String cause = after.paused().filter(_ -> move == Move.PAUSE).map(pause -> pause.slug()).orElse(after.decision().reason());
        return new LogLine(after.id(), after.updatedAt(), by, move, before.state(), after.state(), after.version(), cause,
                after.decision().text());
    }

    static LogLine of(Proposal before, Proposal after, By by, Move move) {
        boolean approves = move == Move.APPROVE_FIRST;
        return new LogLine(after.id(), after.at(), by, move, before.state(), after.state(), after.version(),
                approves ? "" : after.decision().reason(), approves ? passed(after.overrides()) : after.decision().text());
    }

    /** A version goes live. @param reasons for what was let pass: the history is where they stay */
    static LogLine of(Proposal before, MotherPost after, By by, Map<String, String> reasons) {
        return new LogLine(after.id(), after.updatedAt(), by, Move.APPROVE, before.state(), after.state(), after.version(), "", passed(reasons));
    }

    private static String passed(Map<String, String> reasons) {
        return reasons.entrySet().stream().filter(reason -> !reason.getValue().isBlank()).sorted(Map.Entry.comparingByKey())
                .map(reason -> reason.getKey() + "：" + reason.getValue().strip()).collect(Collectors.joining("；"));
    }
}
