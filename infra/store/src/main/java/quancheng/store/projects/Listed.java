package quancheng.store.projects;

import java.util.Optional;

/** A row of a year's list. @param reason why less is promised than before; empty where it is not */
public record Listed(ProjectId id, Plan plan, String reason, Optional<Figure> figure) {
}
