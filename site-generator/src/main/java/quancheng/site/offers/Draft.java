package quancheng.site.offers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.site.forms.FormState;
import quancheng.store.posts.Offer;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.WageFloor;

/**
 * An offer while it is written.
 *
 * @param link     opens it again; empty before anything was saved
 * @param state    everything typed so far, with what is to be said of it now
 * @param warnings field name to what an officer will look at
 * @param findings phrases in it that a rule speaks of
 * @param checked  the whole offer with the floor of its district, once it keeps every rule
 */
public record Draft(String link, FormState state, Map<String, String> warnings, List<Finding> findings, Optional<Checked> checked) {

    public record Checked(Offer offer, WageFloor floor) {
    }

    /** The same with a field filled in where it is empty. */
    Draft defaulting(String field, String value) {
        if (!state.value(field).isEmpty()) {
            return this;
        }
        Map<String, List<String>> values = new LinkedHashMap<>(state.values());
        values.put(field, List.of(value));
        return new Draft(link, new FormState(values, state.errors()), warnings, findings, checked);
    }

    /** One nobody has written yet. */
    public static final Draft EMPTY = new Draft("", FormState.EMPTY, Map.of(), List.of(), Optional.empty());
}
