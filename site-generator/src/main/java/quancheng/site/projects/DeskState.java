package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.FormState;
import quancheng.store.projects.Tally;
import quancheng.store.projects.Voice;

/**
 * What the page of a promise at the desk shows besides the promise.
 *
 * @param form   the figure as typed; @param said key of what just happened, or empty
 * @param enters she may enter figures; @param reviews she may let them out
 * @param heard  what citizens feel of it
 */
public record DeskState(FormState form, String said, boolean enters, boolean reviews, Heard heard) {

    /** @param words the newest first */
    public record Heard(Optional<Tally> tally, List<Voice> words) {

        public static final Heard NOTHING = new Heard(Optional.empty(), List.of());
    }
}
