package quancheng.site.signups;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quancheng.site.activities.Card;
import quancheng.site.activities.Listing;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.site.qr.Qr;
import quancheng.store.activities.Activity;

/** Turns answers into what is shown of them. */
final class Results {

    private static final int DRAWN_AHEAD = 6;

    private final Site site;
    private final boolean alone;

    Results(Site site, boolean alone) {
        this.site = site;
        this.alone = alone;
    }

    Result of(Answer answer) {
        return switch (answer) {
            case Answer.Confirmed(var activity, var ticket) -> confirmed(activity, ticket);
            case Answer.Waitlisted(var activity, var ticket, int position) -> waiting(activity, ticket, position);
            case Answer.AlreadySignedUp(var activity) -> no(activity, "already", site.say("no.already.next"));
            case Answer.Full(var activity, int left, int party) -> full(activity, left, party);
            case Answer.NotOpenYet(var activity) -> no(activity, "early", site.say("no.early.next"));
            case Answer.Closed(var activity) -> no(activity, "over", site.say("no.over.next"));
            case Answer.Cancelled(var activity) -> no(activity, "cancelled", site.say("no.cancelled.next"));
            case Answer.InvitationOnly(var activity) -> no(activity, "invitation", site.say("no.invitation.next"));
            case Answer.Withdrawn(var activity) -> no(activity, "withdrawn", site.say("no.withdrawn.next"));
            case Answer.Busy(var activity) -> no(activity, "busy", site.say("no.busy.next"));
        };
    }

    private Result confirmed(Activity activity, Ticket ticket) {
        return new Result(alone, "", name(activity), site.say("yes.heading"), Optional.of(code(ticket)), Optional.of(picture(site, ticket)),
                Optional.empty(), site.say("answer.rows"), SignupRows.of(site, activity, ticket), site.say("answer.next"),
                List.of(site.say(activity.online() ? "yes.online" : "yes.early"), site.say("yes.call", ticket.phoneMasked()),
                        site.say("yes.cancel"), site.say("yes.keep")),
                List.of(calendar(site, activity), manage(site, ticket, "yes.manage")));
    }

    private Result waiting(Activity activity, Ticket ticket, int position) {
        return new Result(alone, "wt", name(activity), site.say("wait.heading", position), Optional.of(code(ticket)), Optional.empty(),
                Optional.of(line(site, position)), site.say("answer.rows"), SignupRows.of(site, activity, ticket), site.say("answer.next"),
                List.of(site.say("wait.auto"), site.say("wait.smaller"), site.say("wait.until", site.dates().moment(activity.startsAt()))),
                List.of(manage(site, ticket, "wait.manage"),
                        new Link(site.say("wait.other"), site.page(Listing.of(activity.day()).path()))));
    }

    /** Of a confidential activity no number is said. */
    private Result full(Activity activity, int left, int party) {
        if (left > 0 && activity.confidential()) {
            return refused(activity, site.say("no.part.quiet", party), site.say("no.part.quiet.next"));
        }
        return left == 0 ? no(activity, "full", site.say("no.full.next"))
                : refused(activity, site.say("no.part", left, party), site.say("no.part.next", left));
    }

    private Result no(Activity activity, String why, String next) {
        return refused(activity, site.say("no." + why), next);
    }

    private Result refused(Activity activity, String heading, String next) {
        return new Result(alone, "no", name(activity), heading, Optional.empty(), Optional.empty(), Optional.empty(),
                site.say("answer.rows"), SignupRows.of(site, activity), site.say("answer.next"), List.of(next),
                List.of(new Link(site.say("no.back"), site.page(Card.path(activity))), new Link(site.say("closed.mine"), site.page("my/")),
                        new Link(site.say("closed.other"), site.page(Listing.ROOT + "places-left/"))));
    }

    private Optional<Phrase> name(Activity activity) {
        return activity.confidential() ? Optional.empty() : Optional.of(Words.title(site, activity));
    }

    private Result.Code code(Ticket ticket) {
        return new Result.Code(site.say("code"), ticket.code());
    }

    /**
     * At the door our own page reads it; any other camera opens her own ticket, or for an organizer the door. The code stands
     * in the fragment and so reaches no log.
     */
    static Result.Picture picture(Site site, Ticket ticket) {
        String content = site.absolute(Forms.FIND).fragment("c=" + ticket.code().replace("-", "")).href();
        return new Result.Picture(SafeUrl.png(Qr.png(content)), site.say("code.alt", ticket.code()), site.say("code.keep"));
    }

    static Result.Line line(Site site, int position) {
        int ahead = position - 1;
        return new Result.Line(ahead == 0 ? site.say("wait.first") : site.texts().count("wait.ahead", ahead),
                IntStream.rangeClosed(Math.max(1, ahead - DRAWN_AHEAD + 1), ahead).boxed().toList(), ahead > DRAWN_AHEAD,
                site.say("wait.you"), site.say("waitlist.rule"), site.say("wait.example"), site.say("wait.example.text"));
    }

    static Link calendar(Site site, Activity activity) {
        return new Link(site.say("facts.calendar"), site.page(Card.path(activity) + "event.ics"));
    }

    /** The token stands in the fragment: it never reaches a server log. */
    private static Link manage(Site site, Ticket ticket, String text) {
        SafeUrl my = site.page("my/");
        return new Link(site.say(text), ticket.token().isEmpty() ? my : my.fragment("t=" + ticket.token()));
    }
}
