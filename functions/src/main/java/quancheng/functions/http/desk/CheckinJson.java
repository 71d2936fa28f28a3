package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import quancheng.functions.checkins.CheckInOutcome;
import quancheng.functions.checkins.CheckInOutcome.Already;
import quancheng.functions.checkins.CheckInOutcome.Arrived;
import quancheng.functions.checkins.CheckInOutcome.Busy;
import quancheng.functions.checkins.CheckInOutcome.Elsewhere;
import quancheng.functions.checkins.CheckInOutcome.NoPlace;
import quancheng.functions.checkins.CheckInOutcome.Several;
import quancheng.functions.checkins.CheckInOutcome.TakenBack;
import quancheng.functions.checkins.CheckInOutcome.Unknown;
import quancheng.functions.checkins.CheckInOutcome.WalkedIn;
import quancheng.functions.checkins.DoorSheet;
import quancheng.functions.checkins.Guest;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.desk.DoorWords;
import quancheng.store.checkins.Arrival;

/** The door, for the script of the door's page and for programs. */
final class CheckinJson {

    /** From then on a phone forgets the names. */
    private static final Duration AFTER_THE_END = Duration.ofHours(12);

    private final DoorWords words;

    CheckinJson(SiteConfig site, Language language) {
        words = new DoorWords(site, language);
    }

    static void sheet(JsonGenerator json, DoorSheet sheet) throws IOException {
        json.writeStringField("activity", sheet.activity().id().value());
        json.writeNumberField("until", sheet.activity().endsAt().plus(AFTER_THE_END).toEpochMilli());
        json.writeNumberField("capacity", sheet.capacity());
        guests(json, sheet.expected());
        json.writeArrayFieldStart("walkIns");
        for (Arrival arrival : sheet.walkIns()) {
            json.writeStartObject();
            arrival(json, arrival);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void guests(JsonGenerator json, List<Guest> guests) throws IOException {
        json.writeArrayFieldStart("guests");
        for (Guest guest : guests) {
            json.writeStartObject();
            guest(json, guest);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void guest(JsonGenerator json, Guest guest) throws IOException {
        json.writeStringField("guest", guest.ref().value());
        json.writeStringField("name", guest.name());
        json.writeNumberField("party", guest.people());
        json.writeStringField("last4", guest.last4());
        json.writeStringField("tail", guest.tail());
        json.writeStringField("standing", guest.standing().name().toLowerCase());
        json.writeNumberField("position", guest.position());
        if (guest.came().isPresent()) {
            arrival(json, guest.came().get());
        }
    }

    private static void arrival(JsonGenerator json, Arrival arrival) throws IOException {
        json.writeStringField("scan", arrival.scan().value());
        json.writeNumberField("people", arrival.people());
        json.writeStringField("at", arrival.at().toString());
    }

    void outcome(JsonGenerator json, CheckInOutcome outcome) throws IOException {
        switch (outcome) {
            case Arrived(var guest, var _) -> outcome(json, "arrived", guest);
            case Already(var guest, var _) -> outcome(json, "already", guest);
            case NoPlace(var guest) -> outcome(json, "no-place", guest);
            case Several(var guests) -> {
                json.writeStringField("outcome", "several");
                guests(json, guests);
            }
            case Elsewhere(var activity) -> {
                json.writeStringField("outcome", "elsewhere");
                json.writeStringField("said", words.elsewhere(activity));
            }
            case Unknown() -> json.writeStringField("outcome", "unknown");
            case WalkedIn(var arrival, int over) -> {
                json.writeStringField("outcome", "walked-in");
                arrival(json, arrival);
                json.writeNumberField("over", over);
            }
            case TakenBack() -> json.writeStringField("outcome", "taken-back");
            case Busy() -> json.writeStringField("outcome", "busy");
        }
    }

    private static void outcome(JsonGenerator json, String word, Guest guest) throws IOException {
        json.writeStringField("outcome", word);
        guest(json, guest);
    }

    static int status(CheckInOutcome outcome) {
        return switch (outcome) {
            case Arrived _, Already _, WalkedIn _, TakenBack() -> 200;
            case NoPlace _, Several _, Elsewhere _ -> 409;
            case Unknown() -> 404;
            case Busy() -> 503;
        };
    }
}
