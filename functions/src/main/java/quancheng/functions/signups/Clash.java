package quancheng.functions.signups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.activities.Activity;

/** Two activities of which nobody can attend both whole. */
record Clash(Activity one, Activity other) {

    /** The first pair that overlaps; one may end as the other starts. */
    static Optional<Clash> first(List<Activity> activities) {
        List<Activity> byStart = activities.stream().sorted(Comparator.comparing(Activity::startsAt)).toList();
        for (int i = 0; i < byStart.size(); i++) {
            Activity one = byStart.get(i);
            Optional<Activity> other = byStart.stream().skip(i + 1L)
                    .filter(later -> later.startsAt().isBefore(one.endsAt())).findFirst();
            if (other.isPresent()) {
                return Optional.of(new Clash(one, other.get()));
            }
        }
        return Optional.empty();
    }
}
