package quancheng.site.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.site.posts.OfferWords;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Facility;
import quancheng.store.posts.MotherPost;

/** Makes the page of one employer at the desk. */
final class EmployerViews {

    private static final int HIGHEST = 3;

    private final Site site;
    private final Employer employer;
    private final OfferWords words;
    private final FormState form;
    private final QueueViews queue;

    /** @param form what the officer found, as kept or as typed */
    EmployerViews(Site site, Employer employer, FormState form, Instant now) {
        this.site = site;
        this.employer = employer;
        this.words = new OfferWords(site);
        this.form = form;
        this.queue = new QueueViews(site, now);
    }

    EmployerView view(List<MotherPost> posts, String said) {
        List<TextField> fields = Stream.of("name", "contact", "phone", "extension", "scope", "roster").map(name -> TextField.of(site, name,
                "desk.employer." + name, name.equals("scope") ? TextField.Kind.AREA : name.equals("phone") ? TextField.Kind.PHONE : TextField.Kind.CODE, form)).toList();
        return new EmployerView(new Link(site.say("desk.posts.title"), QueueViews.LIST), employer.name(), tags(),
                Optional.of(said).filter(it -> !it.isEmpty()).map(it -> site.say("desk.employer.said." + it)),
                Problem.of(site, form, Stream.concat(Stream.of("level-0"), fields.stream().map(TextField::name)).toList()), known(),
                site.say("desk.employer.verify"), site.say("desk.employer.lede"), DeskLinks.to("employers", employer.code().value()),
                String.valueOf(employer.revision()), level(), fields, facilities(), site.say("desk.employer.send"),
                new EmployerView.Posts(site.say("desk.employer.posts"), site.say("desk.employer.posts.none"),
                        posts.stream().map(post -> new Link(post.offer().title(), QueueViews.link(post.id()))).toList()));
    }

    private List<Tag> tags() {
        var it = employer.verification();
        return it.level() > 0 && it.isOverdue(queue.today()) ? List.of(new Tag("t e", site.say("desk.posts.due.over", site.dates().date(it.nextDue()))))
                : it.level() > 0 && it.isDue(queue.today()) ? List.of(new Tag("t j", site.say("desk.posts.due.by", site.dates().date(it.nextDue())))) : List.of();
    }

    private List<CaseView.Line> known() {
        String by = employer.verification().level() == 0 ? "" : site.say("desk.posts.employer.by", employer.verification().by());
        return List.of(new CaseView.Line("o1", employer.code().value(), Optional.empty(), words.type(employer.code())),
                new CaseView.Line(employer.verification().level() == 0 ? null : "o1", words.verification(employer), Optional.empty(), by),
                new CaseView.Line("o1", words.replies(employer.replies()), Optional.empty(), ""));
    }

    private Choice level() {
        return new Choice("level", site.say("desk.employer.level"), site.say("desk.employer.level.hint"), true, IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(level -> new Choice.Option("level-" + level, String.valueOf(level), words.level(level), form.has("level", String.valueOf(level)))).toList(),
                site.say("form.error"), form.error("level"));
    }

    private Choice facilities() {
        return new Choice("facility", site.say("desk.employer.facilities"), "", false, Stream.of(Facility.values()).map(facility -> new Choice.Option(
                "facility-" + facility.slug(), facility.slug(), words.facility(facility), form.has("facility", facility.slug()))).toList(), site.say("form.error"), "");
    }
}
