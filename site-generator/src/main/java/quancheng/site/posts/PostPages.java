package quancheng.site.posts;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.Page;
import quancheng.site.Posting;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.applications.ApplyForms;
import quancheng.site.applications.ReportForms;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Script;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Training;
import quancheng.store.posts.WorkHours;

/** Makes the page of every post: what it offers while it is open, what became of it afterwards. */
public final class PostPages {

    private PostPages() {
    }

    public static List<Page> of(Site site, Openings openings) {
        return openings.all().stream().map(opening -> opening.isOpen() ? open(site, opening) : GonePages.of(site, openings, opening)).toList();
    }

    private static Page open(Site site, Opening opening) {
        return Frame.page(site, opening.path(), opening, () -> Document.open(opening.path(), headline(site, opening.offer()),
                        description(site, opening.offer()), Style.POST, Part.of(JtepostGenerated::render, page(site, opening))).with(Script.FORM)
                .with(JobData.of(site, opening)));
    }

    /** What, for how much, when and where, because a shared link shows nothing else. */
    public static String headline(Site site, Offer offer) {
        var pay = new PayWords(site);
        return site.say("posts.headline", offer.title(), pay.amount(offer.pay()), pay.unit(offer.pay()), times(site, offer.hours()),
                Labels.place(site, offer.place()));
    }

    private static String times(Site site, WorkHours hours) {
        return hours.schedule() == Schedule.FREE ? site.say("posts.line.free") : new HourWords(site).times(hours);
    }

    private static String description(Site site, Offer offer) {
        return site.say("posts.page.description", offer.employer(), new HourWords(site).week(offer.hours()), SchoolRun.of(site, offer.hours()).words());
    }

    /** As it will look once it is public, for whoever writes it. */
    public static Content look(Site site, Posting posting, LocalDate today) {
        return Part.of(JtepostGenerated::render, page(site, Opening.of(posting, today), Optional.empty()));
    }

    private static PostPage page(Site site, Opening opening) {
        return page(site, opening, Optional.of(new PostPage.Answer(site.say("apply"), site.say("posts.until", site.dates().date(opening.offer().validUntil())),
                ApplyForms.form(site, opening.post()), ReportForms.form(site, opening.post().id()))));
    }

    private static PostPage page(Site site, Opening opening, Optional<PostPage.Answer> answer) {
        Offer offer = opening.offer();
        return new PostPage(new Link(site.say("posts.back"), site.page(Listing.ROOT)), Labels.ofPage(site, offer), Words.chinese(site, offer.title()),
                Words.chinese(site, offer.employer()), Labels.place(site, offer.place()), site.say("posts.wording"), PostFacts.of(site, offer), hours(site, offer.hours()),
                PayBar.of(site, opening), site.say("posts.checked"), Trust.of(site, opening), About.of(site, opening), texts(site, offer), Scam.of(site),
                answer.map(_ -> new Link(site.say("posts.poster"), site.page(PostPosters.path(opening)))), answer);
    }

    private static PostPage.Hours hours(Site site, WorkHours hours) {
        SchoolRun run = SchoolRun.of(site, hours);
        return new PostPage.Hours(site.say("posts.week.title"), run.safe(), run.words(), new HourWords(site).week(hours),
                DayLine.of(site, hours), Optional.of(hours).filter(it -> it.schedule() != Schedule.FREE).map(it -> WeekLine.of(site, it)),
                site.say("posts.week.school", HourWords.clock(Axis.SCHOOL.from()), HourWords.clock(Axis.SCHOOL.to())),
                site.say(hours.schedule() == Schedule.SHIFTS ? "posts.week.shifts" : "posts.week.work"),
                site.say("posts.week.note"));
    }

    private static List<PostPage.Text> texts(Site site, Offer offer) {
        return Stream.of(text(site.say("posts.duties"), lines(site, offer.duties())),
                text(site.say("posts.requirements"), Stream.concat(lines(site, offer.requirements()), Stream.of(own(site.say("posts.everybody"))))),
                text(site.say("posts.benefits"), benefits(site, offer))).flatMap(Optional::stream).toList();
    }

    private static Stream<Phrase> benefits(Site site, Offer offer) {
        Stream<Phrase> training = offer.terms().training().filter(it -> it != Training.NONE).map(it -> own(Labels.one(site, "training", it))).stream();
        return Stream.concat(training, offer.benefits().stream().sorted().map(benefit -> own(Labels.one(site, "benefit", benefit))));
    }

    private static Optional<PostPage.Text> text(String title, Stream<Phrase> lines) {
        return Optional.of(new PostPage.Text(title, lines.toList())).filter(text -> !text.lines().isEmpty());
    }

    private static Stream<Phrase> lines(Site site, String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> Words.chinese(site, line));
    }

    private static Phrase own(String text) {
        return new Phrase(text, "");
    }
}
