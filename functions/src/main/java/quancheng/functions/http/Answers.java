package quancheng.functions.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import quancheng.functions.signups.ManageLinks;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupOutcome.AlreadySignedUp;
import quancheng.functions.signups.SignupOutcome.Busy;
import quancheng.functions.signups.SignupOutcome.Cancelled;
import quancheng.functions.signups.SignupOutcome.Closed;
import quancheng.functions.signups.SignupOutcome.Confirmed;
import quancheng.functions.signups.SignupOutcome.FormUsedBefore;
import quancheng.functions.signups.SignupOutcome.Full;
import quancheng.functions.signups.SignupOutcome.InvitationOnly;
import quancheng.functions.signups.SignupOutcome.NotOpenYet;
import quancheng.functions.signups.SignupOutcome.Waitlisted;
import quancheng.functions.signups.SignupOutcome.Withdrawn;
import quancheng.site.SiteConfig;
import quancheng.site.signups.Answer;
import quancheng.site.signups.Ticket;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

/** How each outcome of a signup is said: its word and status for programs, its record for the page. */
final class Answers {

    private final ManageLinks links;
    private final SiteConfig site;

    Answers(ManageLinks links, SiteConfig site) {
        this.links = links;
        this.site = site;
    }

    /** Several answers have one status: the best news among them. */
    static int status(List<SignupOutcome> outcomes) {
        return outcomes.stream().mapToInt(Answers::status).min().orElseThrow();
    }

    private static int status(SignupOutcome outcome) {
        return switch (outcome) {
            case Confirmed _ -> 201;
            case Waitlisted _ -> 202;
            case NotOpenYet _, InvitationOnly _ -> 403;
            case AlreadySignedUp _, Full _, Withdrawn _ -> 409;
            case Closed _, Cancelled _ -> 410;
            case FormUsedBefore _ -> 422;
            case Busy _ -> 503;
        };
    }

    static String word(SignupOutcome outcome) {
        return switch (outcome) {
            case Confirmed _ -> "confirmed";
            case Waitlisted _ -> "waitlisted";
            case NotOpenYet _ -> "not-open-yet";
            case InvitationOnly _ -> "invitation-only";
            case AlreadySignedUp _ -> "already-signed-up";
            case Full _ -> "full";
            case Withdrawn _ -> "withdrawn";
            case Closed _ -> "closed";
            case Cancelled _ -> "cancelled";
            case FormUsedBefore _ -> "form-used-before";
            case Busy _ -> "busy";
        };
    }

    void write(JsonGenerator json, SignupOutcome outcome) throws IOException {
        json.writeStringField("outcome", word(outcome));
        json.writeStringField("activity", outcome.activity().id().value());
        switch (outcome) {
            case Confirmed c -> writeSignup(json, c.activity(), c.signup());
            case Waitlisted w -> {
                writeSignup(json, w.activity(), w.signup());
                json.writeNumberField("position", w.position());
            }
            case Full f when !f.activity().confidential() -> json.writeNumberField("left", f.left());
            case Full _, NotOpenYet _, InvitationOnly _, AlreadySignedUp _, Withdrawn _, Closed _, Cancelled _, FormUsedBefore _,
                 Busy _ -> { }
        }
    }

    private void writeSignup(JsonGenerator json, Activity activity, Signup signup) throws IOException {
        json.writeStringField("code", signup.code().toString());
        json.writeStringField("manage", site.origin() + site.base() + "/my/#t=" + links.token(activity, signup));
        json.writeNumberField("party", signup.party().size());
    }

    /** A form used before is the form's error, not an answer; whoever asks has told the two apart. */
    Answer page(SignupOutcome outcome) {
        return switch (outcome) {
            case Confirmed c -> new Answer.Confirmed(c.activity(), ticket(c.activity(), c.signup()));
            case Waitlisted w -> new Answer.Waitlisted(w.activity(), ticket(w.activity(), w.signup()), w.position());
            case NotOpenYet n -> new Answer.NotOpenYet(n.activity());
            case InvitationOnly i -> new Answer.InvitationOnly(i.activity());
            case AlreadySignedUp a -> new Answer.AlreadySignedUp(a.activity());
            case Full f -> new Answer.Full(f.activity(), f.left(), f.party());
            case Withdrawn w -> new Answer.Withdrawn(w.activity());
            case FormUsedBefore f -> new Answer.AlreadySignedUp(f.activity());
            case Closed c -> new Answer.Closed(c.activity());
            case Cancelled c -> new Answer.Cancelled(c.activity());
            case Busy b -> new Answer.Busy(b.activity());
        };
    }

    Ticket ticket(Activity activity, Signup signup) {
        return new Ticket(signup.code().toString(), links.token(activity, signup), signup.name().value(),
                signup.phone().masked(), signup.party().adults(), signup.party().children());
    }
}
