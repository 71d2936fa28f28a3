package quancheng.store.projects;

/** What a line of the ledger says. */
public sealed interface Act {

    /** The promise, or a changed one. @param reason why it was changed; empty the first time and where nothing was lowered */
    record Planned(Plan plan, String reason) implements Act {
    }

    /** A unit's figure, waiting for review. */
    record Entered(Figure figure) implements Act {
    }

    /** A figure that came with the federation's own list, public at once. */
    record Imported(Figure figure) implements Act {
    }

    /** @param line the number of the line with the figure */
    record Approved(int line) implements Act {
    }

    /** @param words what is to be mended */
    record SentBack(int line, String words) implements Act {
    }

    /** Somebody went and looked, after it was done. */
    record Verified(String words) implements Act {
    }

    record Stopped(String reason) implements Act {
    }
}
