package quancheng.functions.posts;

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
        return new LogLine(after.id(), after.at(), by, move, before.state(), after.state(), after.version(),
                after.decision().reason(), after.decision().text());
    }

    /** A version goes live. */
    static LogLine of(Proposal before, MotherPost after, By by) {
        return new LogLine(after.id(), after.updatedAt(), by, Move.APPROVE, before.state(), after.state(), after.version(), "", "");
    }
}
