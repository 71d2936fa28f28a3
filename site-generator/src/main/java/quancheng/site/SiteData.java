package quancheng.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Availability;
import quancheng.store.projects.Project;
import quancheng.store.projects.Tally;

/**
 * Everything public pages are made from, at one moment.
 *
 * @param activities   in programme order: by start, then id
 * @param availability one entry for every activity
 * @param today        the day in Jinan; pages say "this weekend", and bytes must depend on nothing finer
 * @param projects     what was promised, of every year
 * @param tallies      what citizens felt of it
 * @param posts        every mother post that is or was public, the newest first
 * @param unsaid       what nobody can read, and whose pages stay as they lie
 */
public record SiteData(List<Activity> activities, Map<ActivityId, Availability> availability, LocalDate today,
                       List<Project> projects, List<Tally> tallies, List<Posting> posts, Unsaid unsaid) {

    public SiteData {
        activities = List.copyOf(activities);
        availability = Map.copyOf(availability);
        projects = List.copyOf(projects);
        tallies = List.copyOf(tallies);
        posts = List.copyOf(posts);
    }

    /** Without any promise or post. */
    public SiteData(List<Activity> activities, Map<ActivityId, Availability> availability, LocalDate today) {
        this(activities, availability, today, List.of(), List.of(), List.of(), Unsaid.NOTHING);
    }

    public SiteData promising(List<Project> projects, List<Tally> tallies) {
        return new SiteData(activities, availability, today, projects, tallies, posts, unsaid);
    }

    public SiteData offering(List<Posting> posts) {
        return new SiteData(activities, availability, today, projects, tallies, posts, unsaid);
    }

    public SiteData without(Unsaid unsaid) {
        return new SiteData(activities, availability, today, projects, tallies, posts, unsaid);
    }

    public Availability of(Activity activity) {
        return availability.get(activity.id());
    }
}
