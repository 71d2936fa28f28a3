package quancheng.site.posts;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Span;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.rules.SchoolHours;

/** What a post's hours mean for who brings a child to school and fetches it. @param safe 可接送; @param words why */
record SchoolRun(boolean safe, String words) {

    static SchoolRun of(Site site, WorkHours hours) {
        boolean safe = SchoolHours.isSafe(hours);
        return new SchoolRun(safe, site.say("posts.run." + (safe ? safe(hours) : unsafe(hours)), hours.flexStart()));
    }

    private static String safe(WorkHours hours) {
        if (hours.schedule() == Schedule.FREE) {
            return "free";
        }
        if (!SchoolHours.isSafe(hours.flexible(0, hours.core()))) {
            return "flex";
        }
        if (hours.shifts().size() > 1) {
            return "shift";
        }
        List<Span> spans = schoolDays(hours).toList();
        return spans.isEmpty() ? "weekend"
                : all(spans, span -> span.from() >= SchoolHours.PICK_UP.to()) ? "after"
                : all(spans, span -> span.to() <= SchoolHours.DROP_OFF.from()) ? "before"
                : all(spans, span -> span.from() >= SchoolHours.DROP_OFF.to() && span.to() <= SchoolHours.PICK_UP.from()) ? "between" : "gap";
    }

    private static String unsafe(WorkHours hours) {
        boolean drop = schoolDays(hours).anyMatch(span -> meets(span, SchoolHours.DROP_OFF));
        boolean pick = schoolDays(hours).anyMatch(span -> meets(span, SchoolHours.PICK_UP));
        return drop && pick ? "both" : drop ? "drop" : pick ? "pick" : "tight";
    }

    private static Stream<Span> schoolDays(WorkHours hours) {
        return Arrays.stream(DayOfWeek.values()).limit(5).flatMap(day -> hours.grid().on(day).stream());
    }

    private static boolean all(List<Span> spans, Predicate<Span> are) {
        return spans.stream().allMatch(are);
    }

    private static boolean meets(Span span, Span time) {
        return span.from() < time.to() && span.to() > time.from();
    }
}
