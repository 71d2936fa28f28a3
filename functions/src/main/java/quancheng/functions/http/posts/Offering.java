package quancheng.functions.http.posts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.functions.PostsWiring;
import quancheng.functions.http.Call;
import quancheng.functions.http.Checkpoint;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Entry;
import quancheng.functions.posts.OpenPost;
import quancheng.functions.posts.PostForm;
import quancheng.functions.posts.PostReading;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.offers.Draft;
import quancheng.site.offers.OfferPages;
import quancheng.site.offers.Step;
import quancheng.site.signups.Notice;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.MinimumWages;

/** What all of an employer's calls share: its link opens the post, and a draft is shown with what is wrong with it today. */
final class Offering {

    final PostsWiring parts;
    final OfferPages pages;
    final Door door;
    final Checkpoint checkpoint;

    Offering(PostsWiring parts, OfferPages pages, Door door, Checkpoint checkpoint) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
        this.checkpoint = checkpoint;
    }

    interface Then {
        Reply with(Posted posted, EmployerLink link);
    }

    /** The token comes in the body and nowhere else; one that is no link at all gets the answer of one that opens nothing. */
    Reply withLink(Call call, Then then) {
        return door.withForm(call, posted -> posted.isBlank("token") ? wrong(call, posted, 422, "manage.token")
                : EmployerLink.parse(Links.token(posted.first("token"))).map(link -> then.with(posted, link)).orElseGet(() -> missing(call, posted)));
    }

    Reply missing(Call call, Posted posted) {
        return wrong(call, posted, 404, "manage.notFound");
    }

    private Reply wrong(Call call, Posted posted, int status, String reason) {
        Map<String, String> sentences = Messages.byField(call.language(posted), List.of(Problem.of("token", reason)));
        return call.wantsJson() ? Reply.problem(status, status == 404 ? "not-found" : "invalid", json -> Errors.write(json, sentences))
                : Reply.html(status, pages.open(call.language(posted), new FormState(Map.of("token", posted.all("token")), sentences)));
    }

    /** It is being checked or was decided: what is there is shown, and nothing was changed. */
    Reply notNow(Call call, Posted posted) {
        return EmployerLink.parse(Links.token(posted.first("token"))).map(link -> new ManageRoute(this).show(call, posted, link, 409, "not-now", List.of()))
                .orElseGet(() -> door.notice(call, 409, Notice.NOT_FOUND));
    }

    /** A version that can be written in now. */
    Reply opened(Call call, Posted posted, EmployerLink link, Function<Proposal, Reply> then) {
        return parts.openPost.open(call.patience(), link).flatMap(OpenPost.Opened::proposal)
                .map(proposal -> isWritable(proposal) ? then.apply(proposal) : notNow(call, posted)).orElseGet(() -> missing(call, posted));
    }

    static boolean isWritable(Proposal proposal) {
        return Moves.after(proposal.state(), Move.SAVE, By.Kind.EMPLOYER).isPresent();
    }

    PostReading read(Posted posted) {
        return PostForm.read(posted, Entry.FORM, today());
    }

    /** Sentences for what is wrong with the fields of one step. */
    Map<String, String> wrong(Language language, Proposal proposal, Step step) {
        return wrong(language, proposal).entrySet().stream().filter(error -> Step.asking(error.getKey()) == step)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private Map<String, String> wrong(Language language, Proposal proposal) {
        return parts.submitPost.read(proposal) instanceof PostReading.Wrong wrong ? Messages.byField(language, wrong.problems()) : Map.of();
    }

    /** @param told whether what is wrong with this step is said: not to somebody who has only just come to it */
    Reply step(Call call, Posted posted, Step step, Proposal proposal, EmployerLink link, boolean told) {
        Language language = call.language(posted);
        Map<String, String> wrong = told ? wrong(language, proposal, step) : Map.of();
        return Reply.html(wrong.isEmpty() ? 200 : 422, pages.step(language, step, draft(language, proposal, link, wrong), WeekTools.stretches(posted)));
    }

    Reply check(Call call, Posted posted, int status, Proposal proposal, EmployerLink link) {
        Language language = call.language(posted);
        return Reply.html(status, pages.check(language, draft(language, proposal, link, wrong(language, proposal))));
    }

    /** The public page before it is public; what cannot be public yet is shown with what is wrong with it. */
    Reply look(Call call, Posted posted, Proposal proposal, EmployerLink link) {
        return parts.submitPost.read(proposal) instanceof PostReading.Read(Offer offer, _, _)
                ? Reply.html(200, pages.look(call.language(posted), live(proposal, offer), link.text(), today())) : check(call, posted, 422, proposal, link);
    }

    /** As if it had just been let out. */
    private MotherPost live(Proposal proposal, Offer offer) {
        Instant now = parts.clock.instant();
        return new MotherPost(proposal.id(), PostState.LIVE, offer, proposal.version(), proposal.link(), now, now, now, Optional.empty(), Decision.NONE,
                Optional.empty(), 0);
    }

    private Draft draft(Language language, Proposal proposal, EmployerLink link, Map<String, String> errors) {
        PostReading reading = parts.submitPost.read(proposal);
        Optional<Draft.Checked> checked = reading instanceof PostReading.Read(Offer offer, _, _)
                ? Optional.of(new Draft.Checked(offer, MinimumWages.in(offer.place().area(), today()))) : Optional.empty();
        List<Problem> warnings = switch (reading) {
            case PostReading.Read read -> read.warnings();
            case PostReading.Wrong wrong -> wrong.warnings();
        };
        return new Draft(link.text(), new FormState(checkpoint.stamped(new Posted(proposal.typed())), errors), Messages.byField(language, warnings), reading.findings(), checked);
    }

    Reply kept(Language language, Proposal proposal, EmployerLink link) {
        LocalDate until = LocalDate.ofInstant(proposal.keptUntil(), Activity.ZONE);
        return Reply.html(200, pages.kept(language, link.text(), until));
    }

    Reply submitted(Call call, Posted posted, Proposal proposal, EmployerLink link) {
        return call.wantsJson() ? Reply.json(201, json -> write(json, proposal, link))
                : Reply.html(201, pages.submitted(call.language(posted), proposal.offer().orElseThrow().title(), proposal.id().value(), link.text()));
    }

    void write(JsonGenerator json, Proposal proposal, EmployerLink link) throws IOException {
        json.writeStringField("outcome", proposal.state().slug());
        json.writeStringField("id", proposal.id().value());
        json.writeStringField("token", link.text());
        json.writeStringField("manage", parts.site.address("posts/manage/") + "#t=" + link.text());
        json.writeStringField("keptUntil", proposal.keptUntil().toString());
    }

    LocalDate today() {
        return LocalDate.ofInstant(parts.clock.instant(), Activity.ZONE);
    }
}
