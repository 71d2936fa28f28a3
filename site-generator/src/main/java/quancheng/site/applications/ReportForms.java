package quancheng.site.applications;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Trap;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.store.posts.PostId;
import quancheng.store.posts.ReportReason;

/** The form that says what is wrong with a post: on the post's page, and again where a reason was missing. */
public final class ReportForms {

    private ReportForms() {
    }

    /** On the page of a post: a button. What is asked then is the answer to it, so that every post's page need not carry it. */
    public static Content form(Site site, PostId post) {
        return Part.of(JtebuttonGenerated::render, new ReportButton(site.api("posts/" + post + "/reports"),
                List.of(new Hidden("lang", site.language().code())), site.say("report")));
    }

    static ReportForm of(Site site, PostId post, FormState state) {
        return new ReportForm(Problem.of(site, state, List.of("report", "reason-" + ReportReason.values()[0].slug(), "words", "reporter")), site.say("report.hint"),
                site.api("posts/" + post + "/reports"), hidden(site, state), reasons(site, state),
                TextField.of(site, "words", "report.words", TextField.Kind.AREA, state),
                TextField.of(site, "reporter", "report.reporter", TextField.Kind.PHONE, state), Trap.of(site), site.say("report.send"), site.say("report.next"));
    }

    private static List<Hidden> hidden(Site site, FormState state) {
        return Stream.concat(Stream.of(new Hidden("lang", site.language().code())), Hidden.stamp(state).stream()).toList();
    }

    private static Choice reasons(Site site, FormState state) {
        return new Choice("reason", site.say("report.reason"), "", false, Arrays.stream(ReportReason.values())
                .map(reason -> new Choice.Option("reason-" + reason.slug(), reason.slug(), site.say("report.reason." + reason.slug()),
                        state.value("reason").equals(reason.slug()))).toList(), site.say("form.error"), state.error("reason"));
    }
}
