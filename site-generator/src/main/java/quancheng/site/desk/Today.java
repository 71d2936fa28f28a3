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
 * @param recent    what was done at the desk lately, the newest first; nothing where she may not read the log
 */
public record Today(Instant now, List<Standing> standings, Map<ActivityId, Integer> came, List<SealedLine> recent) {

    public Today {
        standings = List.copyOf(standings);
        came = Map.copyOf(came);
        recent = List.copyOf(recent);
    }
}
