package quancheng.functions.http;

import java.util.Optional;
import quancheng.functions.signups.FindSignup.Found;
import quancheng.site.signups.Flash;
import quancheng.store.signups.Signup.State;

/** A found signup for programs: its state, never a name or a phone. */
final class SignupJson {

    private SignupJson() {
    }

    static Reply reply(int status, Found found, Optional<Flash> flash) {
        Reply.Writes members = json -> {
            json.writeStringField("state", word(found.signup().state()));
            json.writeStringField("code", found.signup().code().toString());
            json.writeStringField("activity", found.activity().id().value());
            json.writeNumberField("party", found.signup().party().size());
            json.writeNumberField("adults", found.signup().party().adults());
            json.writeNumberField("children", found.signup().party().children());
            if (found.position() > 0) {
                json.writeNumberField("position", found.position());
            }
            if (!found.activity().confidential() && flash.isPresent() && flash.get() instanceof Flash.DoesNotFit(int left, int _)) {
                json.writeNumberField("left", left);
            }
        };
        return status < 300 ? Reply.json(status, members) : Reply.problem(status, title(flash), members);
    }

    private static String title(Optional<Flash> flash) {
        return switch (flash.orElse(null)) {
            case Flash.DoesNotFit _ -> "does-not-fit";
            case Flash.TooLate _ -> "too-late";
            case Flash.Busy _ -> "busy";
            case Flash.Changed _, Flash.Cancelled _, Flash.Corrected _ -> "done";
            case null -> "cancelled";
        };
    }

    private static String word(State state) {
        return switch (state) {
            case State.Confirmed() -> "confirmed";
            case State.Waiting _ -> "waitlisted";
            case State.Cancelled() -> "cancelled";
        };
    }
}
