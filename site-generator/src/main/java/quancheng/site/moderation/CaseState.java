package quancheng.site.moderation;

import java.util.List;
import quancheng.site.forms.FormState;

/**
 * What the page of a post shows besides the post.
 *
 * @param form   the decision as typed
 * @param said   key of what just happened, or empty
 * @param others what else waits, to go on with
 */
public record CaseState(FormState form, String said, List<Matter> others) {
}
