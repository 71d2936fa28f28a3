package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import quancheng.site.roster.Custody;
import quancheng.site.roster.Release;
import quancheng.site.roster.Roster;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.GuestRef;
import quancheng.store.signups.Signup;

/** A roster as its page shows it: no phone number but its ends. */
final class RosterJson {

    private RosterJson() {
    }

    static void write(JsonGenerator json, Roster roster, Custody custody) throws IOException {
        parties(json, "confirmed", roster, roster.confirmed());
        parties(json, "waiting", roster, roster.waiting());
        json.writeBooleanField("releaseNeeded", roster.hasChildren() && custody.good().isEmpty());
        json.writeArrayFieldStart("requests");
        for (Release release : custody.others()) {
            json.writeStartObject();
            json.writeStringField("request", release.request());
            json.writeStringField("by", release.who());
            json.writeStringField("at", release.at().toString());
            json.writeStringField("purpose", release.purpose());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void parties(JsonGenerator json, String name, Roster roster, List<Signup> parties) throws IOException {
        json.writeArrayFieldStart(name);
        for (Signup signup : parties) {
            json.writeStartObject();
            json.writeStringField("code", signup.code().toString());
            json.writeStringField("name", signup.name().value());
            json.writeStringField("phone", signup.phone().masked());
            json.writeNumberField("adults", signup.party().adults());
            json.writeNumberField("children", signup.party().children());
            json.writeStringField("came", Arrival.kept(Optional.ofNullable(roster.came().get(GuestRef.of(signup.id())))));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Who released it, and for how long. */
    static void given(JsonGenerator json, Release release) throws IOException {
        var given = release.given().orElseThrow();
        json.writeStringField("request", release.request());
        json.writeStringField("approval", given.approval());
        json.writeStringField("until", given.until().toString());
    }
}
