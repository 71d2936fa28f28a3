package quancheng.site.projects;

import quancheng.site.forms.FormState;

/**
 * What the page of a promise at the desk shows besides the promise.
 *
 * @param form   the figure as typed; @param said key of what just happened, or empty
 * @param enters she may enter figures; @param reviews she may let them out
 */
public record DeskState(FormState form, String said, boolean enters, boolean reviews) {
}
