package quancheng.site.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import quancheng.store.activities.ActivityId;
import quancheng.store.audit.SealedLine;

/**
 * What an organizer finds in the morning.
 *
 * @param standings all activities that are hers, in programme order
 * @param came      people at the door of those of today
 * @param requests  rosters with children on them that somebody else asks for, and she may release
 * @param recent    what was done at the desk lately, the newest first; nothing where she may not read the log
 */
public record Today(Instant now, List<Standing> standings, Map<ActivityId, Integer> came, List<Request> requests, List<SealedLine> recent) {

    /** @param who asks, as she is called */
    public record Request(ActivityId activity, String who, Instant at) {
    }

    /** The same with what waits for her word. */
    public Today asking(List<Request> waiting) {
        return new Today(now, standings, came, waiting, recent);
    }

    public Today {
        standings = List.copyOf(standings);
        came = Map.copyOf(came);
        requests = List.copyOf(requests);
        recent = List.copyOf(recent);
    }
}
