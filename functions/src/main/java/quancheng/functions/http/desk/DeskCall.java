package quancheng.functions.http.desk;

import java.util.Optional;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Organizer;
import quancheng.functions.http.Call;
import quancheng.site.Language;
import quancheng.store.activities.Activity;

/**
 * A call of an organizer who may make it.
 *
 * @param subject the activity the path names, read just now; nothing where it names none
 */
public record DeskCall(Call call, DeskRoute route, Organizer organizer, Optional<Activity> subject) {

    /** On a route about one activity. */
    public Activity activity() {
        return subject.orElseThrow();
    }

    /** The shell says its language with every call. */
    public Language language() {
        return call.language(Call.nothing());
    }
}
