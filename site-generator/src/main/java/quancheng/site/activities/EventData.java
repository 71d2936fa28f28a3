package quancheng.site.activities;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import quancheng.site.layout.Json;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;

/** An activity as schema.org's Event, for search engines. Confidential activities say no numbers here either. */
final class EventData {

    private static final JsonFactory JSON = new JsonFactory();

    private EventData() {
    }

    static Content of(Site site, Activity activity, Availability availability) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, site, activity, availability);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.of(text.toString());
    }

    private static void write(JsonGenerator json, Site site, Activity activity, Availability availability) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "Event");
        json.writeStringField("name", Words.title(site, activity).text());
        json.writeStringField("description", Words.summary(site, activity).text());
        json.writeStringField("url", site.absolute(Card.path(activity)).href());
        json.writeStringField("startDate", local(activity.startsAt()));
        json.writeStringField("endDate", local(activity.endsAt()));
        json.writeStringField("eventStatus", "https://schema.org/" + (activity.cancelled() ? "EventCancelled" : "EventScheduled"));
        json.writeStringField("eventAttendanceMode", "https://schema.org/"
                + (activity.online() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        place(json, site, activity);
        organizer(json, activity);
        if (activity.admission() instanceof Admission.Open open && availability.places().isPresent()) {
            json.writeNumberField("maximumAttendeeCapacity", open.capacity());
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Site site, Activity activity) throws IOException {
        json.writeObjectFieldStart("location");
        if (activity.online()) {
            json.writeStringField("@type", "VirtualLocation");
            json.writeStringField("url", site.absolute(Card.path(activity)).href());
        } else {
            json.writeStringField("@type", "Place");
            json.writeStringField("name", Words.venue(site, activity).text());
            json.writeStringField("address", activity.address().isBlank() ? "济南市" + activity.district().chinese() : "济南市" + activity.address());
        }
        json.writeEndObject();
    }

    private static void organizer(JsonGenerator json, Activity activity) throws IOException {
        json.writeObjectFieldStart("organizer");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", activity.organizer());
        json.writeEndObject();
    }

    private static String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Activity.ZONE));
    }
}
