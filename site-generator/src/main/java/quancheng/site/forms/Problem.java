package quancheng.site.forms;

import java.util.List;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;

/** The box on top of a form that came back: every problem once, each a link to its field. */
public record Problem(String heading, List<Link> lines) {

    /** Nothing where nothing is wrong. @param shown ids of the fields the form shows, first the form's own */
    public static List<Problem> of(Site site, FormState state, List<String> shown) {
        if (state.errors().isEmpty()) {
            return List.of();
        }
        List<Link> lines = state.errors().entrySet().stream()
                .map(error -> new Link(error.getValue(), new SafeUrl("#" + target(error.getKey(), shown)))).toList();
        return List.of(new Problem(site.texts().count("form.problems", lines.size()), lines));
    }

    private static String target(String field, List<String> shown) {
        return shown.stream().filter(id -> !field.isEmpty() && (id.equals(field) || id.startsWith(field + "-")))
                .findFirst().orElse(shown.getFirst());
    }
}
