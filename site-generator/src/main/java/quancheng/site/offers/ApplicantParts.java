package quancheng.site.offers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.applications.FitView;
import quancheng.site.applications.Sent;
import quancheng.site.applications.SentRows;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.Site;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.NotChosen;
import quancheng.store.posts.rules.TimeFit;

/** Those who applied, each with the seven-day clock and what may be answered. */
final class ApplicantParts {

    private final Site site;
    private final Managed managed;
    private final MotherPost post;

    ApplicantParts(Site site, Managed managed, MotherPost post) {
        this.site = site;
        this.managed = managed;
        this.post = post;
    }

    ManagePage.Applicants all() {
        List<Application> all = managed.applicants();
        return new ManagePage.Applicants(all.isEmpty() ? site.say("manage.applicants.none") : site.texts().count("manage.applicants", all.size()),
                site.say("manage.applicants.rule"), all.stream().map(this::applicant).toList());
    }

    private ManagePage.Applicant applicant(Application application) {
        ApplicationState state = application.state();
        String id = "a" + (managed.applicants().indexOf(application) + 1);
        return new ManagePage.Applicant(id, application.name().value(), site.say("manage.applicant." + state.slug()), tone(application), due(application),
                FitView.of(site, TimeFit.of(post.offer().hours(), application.hours())).line(), SentRows.forEmployer(site, Sent.of(application)),
                answering(application, id));
    }

    private String tone(Application application) {
        return application.isSilent(managed.now()) || application.state() == ApplicationState.NO_REPLY ? "j" : application.state().isAnswered() ? "a" : "l";
    }

    private String due(Application application) {
        return application.state().isAnswered() ? site.say("manage.due.kept")
                : application.isSilent(managed.now()) || application.state() == ApplicationState.NO_REPLY ? site.say("manage.due.over")
                : site.say("manage.due", site.dates().moment(application.dueAt()));
    }

    private Optional<ManagePage.Answering> answering(Application application, String id) {
        List<ManagePage.Word> words = Arrays.stream(ApplicationState.values()).filter(application.state()::mayBecome)
                .filter(ApplicationState::isAnswered).map(next -> new ManagePage.Word(id + "-" + next.slug(), next.slug(), site.say("manage.answer." + next.slug())))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new ManagePage.Answering(site.say("manage.answer"), site.api("posts/manage/answer"),
                hidden(application), site.say("manage.answer.legend"), words, site.say("manage.answer.why"), id + "-why", why(id),
                site.say("offer.select"), site.say("manage.answer.send")));
    }

    private List<ManagePage.Word> why(String id) {
        return Stream.of(NotChosen.values()).map(reason -> new ManagePage.Word(id + "-" + reason.slug(), reason.slug(), site.say("not-chosen." + reason.slug()))).toList();
    }

    private List<Hidden> hidden(Application application) {
        return List.of(new Hidden("lang", site.language().code()), new Hidden("token", managed.link()), new Hidden("application", application.id().value()));
    }
}
