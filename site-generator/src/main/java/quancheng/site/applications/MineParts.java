package quancheng.site.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.Row;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.rules.TimeFit;

/** Puts the page of an application together. */
final class MineParts {

    private final Site site;
    private final MotherPost post;
    private final Application application;
    private final String link;

    MineParts(Site site, MotherPost post, Application application, String link) {
        this.site = site;
        this.post = post;
        this.application = application;
        this.link = link;
    }

    /** @param typed her correction as it came back; {@link FormState#EMPTY} where there is none */
    MinePage page(String said, FormState typed) {
        ApplicationState state = application.state();
        return new MinePage(Problem.of(site, typed, ApplyForms.ids(ApplyForms.of(site, post, typed))), said, site.say("status.state." + state.slug()), tone(state), post.offer().title(), line(state),
                FitView.of(site, TimeFit.of(post.offer().hours(), application.hours())), site.say("sent.rows"),
                rows(state), new Link(site.say("status.post"), site.page(ApplicationPages.path(post.id()))), data().part(typed),
                state.isOver() ? Optional.empty() : Optional.of(act("withdraw")), act("erase"));
    }

    /** Whom to ring stands here once the employer has answered, and nowhere in public. */
    private List<Row> rows(ApplicationState state) {
        var rows = new ArrayList<>(SentRows.sent(site, Sent.of(application)));
        if (state.isAnswered() && state != ApplicationState.NOT_CHOSEN) {
            post.offer().contact().known().ifPresent(contact -> rows.addFirst(new Row(site.say("status.contact"), contact.name() + " "
                    + contact.phone().digits() + (contact.extension().isEmpty() ? "" : "-" + contact.extension()))));
        }
        return rows;
    }

    private static String tone(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, SEEN, CONTACTED, INTERVIEW, OFFERED, HIRED -> "a";
            case NO_REPLY -> "l";
            case NOT_CHOSEN, WITHDRAWN -> "o";
        };
    }

    private String line(ApplicationState state) {
        String key = "status.line." + state.slug();
        return switch (state) {
            case SUBMITTED, SEEN -> site.say(key, post.offer().employer(), site.dates().moment(application.dueAt()));
            case NOT_CHOSEN -> site.say(key, post.offer().employer(), application.notChosen().map(why -> site.say("not-chosen." + why.slug())).orElse(""));
            case CONTACTED, INTERVIEW, OFFERED, HIRED, WITHDRAWN, NO_REPLY -> site.say(key, post.offer().employer());
        };
    }

    private MyDataParts data() {
        return new MyDataParts(site, post, application, proof());
    }

    /** What is kept of her, to be read outside a browser. */
    String text() {
        return data().rows().stream().map(row -> site.say("status.data.line", row.name(), row.value().text()) + "\n").collect(Collectors.joining());
    }

    private List<Hidden> proof() {
        return List.of(new Hidden("lang", site.language().code()), new Hidden("token", link), new Hidden("last4", application.phone().last4()));
    }

    private MinePage.Act act(String what) {
        return new MinePage.Act(site.say("status." + what), site.say("status." + what + ".warning"), site.api("posts/status/" + what),
                proof(), site.say("status." + what + ".send"));
    }
}
