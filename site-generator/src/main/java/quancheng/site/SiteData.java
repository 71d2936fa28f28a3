package quancheng.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Availability;
import quancheng.store.projects.Project;

/**
 * Everything public pages are made from, at one moment.
 *
 * @param activities   in programme order: by start, then id
 * @param availability one entry for every activity
 * @param today        the day in Jinan; pages say "this weekend", and bytes must depend on nothing finer
 * @param projects     what was promised, of every year
 */
public record SiteData(List<Activity> activities, Map<ActivityId, Availability> availability, LocalDate today,
                       List<Project> projects) {

    public SiteData {
        activities = List.copyOf(activities);
        availability = Map.copyOf(availability);
        projects = List.copyOf(projects);
    }

    /** Without any promise. */
    public SiteData(List<Activity> activities, Map<ActivityId, Availability> availability, LocalDate today) {
        this(activities, availability, today, List.of());
    }

    public SiteData promising(List<Project> projects) {
        return new SiteData(activities, availability, today, projects);
    }

    public Availability of(Activity activity) {
        return availability.get(activity.id());
    }
}
