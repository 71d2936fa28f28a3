package quancheng.site.feeds;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.SiteData;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.English;

/** The programme and its free places as JSON, for our own pages and for everybody else's. */
final class OpenData {

    private OpenData() {
    }

    /** Small on purpose: every open page asks for it. A confidential activity shows its state and no number. */
    static byte[] availability(SiteData data) {
        return Json.of(out -> {
            for (var activity : data.activities()) {
                out.writeObjectFieldStart(activity.id().value());
                availability(out, activity, data.of(activity));
                out.writeEndObject();
            }
        });
    }

    private static void availability(JsonGenerator out, Activity activity, Availability availability) throws IOException {
        out.writeStringField("left", availability.state().left());
        if (availability.places().isPresent()) {
            out.writeNumberField("places", availability.places().getAsInt());
        }
        if (availability.state() == Availability.State.NOT_OPEN_YET && activity.admission() instanceof Admission.Open open) {
            out.writeStringField("opens", local(open.opensAt()));
        }
    }

    static byte[] activities(SiteConfig config, SiteData data) {
        return Json.of(out -> {
            out.writeArrayFieldStart("activities");
            for (var activity : data.activities()) {
                out.writeStartObject();
                activity(out, config, activity);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static void activity(JsonGenerator out, SiteConfig config, Activity activity) throws IOException {
        out.writeStringField("id", activity.id().value());
        out.writeStringField("url", config.address(DataFiles.page(Language.ZH, activity)));
        out.writeStringField("url_en", config.address(DataFiles.page(Language.EN, activity)));
        out.writeStringField("theme", activity.theme().slug());
        texts(out, activity);
        where(out, activity);
        out.writeStringField("starts_at", local(activity.startsAt()));
        out.writeStringField("ends_at", local(activity.endsAt()));
        admission(out, activity);
        children(out, activity.children());
        out.writeBooleanField("main_event", activity.mainEvent());
        out.writeBooleanField("announced", activity.announced());
        out.writeBooleanField("cancelled", activity.cancelled());
        out.writeNumberField("revision", activity.revision());
    }

    private static void texts(JsonGenerator out, Activity activity) throws IOException {
        out.writeStringField("title", activity.title());
        out.writeStringField("organizer", activity.organizer());
        out.writeStringField("audience", activity.audience());
        out.writeStringField("summary", activity.summary());
        out.writeStringField("description", activity.description());
        out.writeArrayFieldStart("tags");
        for (var tag : activity.tags()) {
            out.writeString(tag);
        }
        out.writeEndArray();
        if (activity.english().isPresent()) {
            english(out, activity.english().get());
        }
    }

    private static void english(JsonGenerator out, English english) throws IOException {
        out.writeObjectFieldStart("english");
        out.writeStringField("title", english.title());
        out.writeStringField("summary", english.summary());
        out.writeStringField("description", english.description());
        out.writeStringField("venue", english.venue());
        out.writeEndObject();
    }

    private static void where(JsonGenerator out, Activity activity) throws IOException {
        District district = activity.district();
        out.writeStringField("district", district.slug());
        out.writeStringField("district_name", district.chinese());
        out.writeStringField("venue", activity.venue());
        out.writeStringField("address", activity.address());
        out.writeBooleanField("online", activity.online());
    }

    private static void admission(JsonGenerator out, Activity activity) throws IOException {
        switch (activity.admission()) {
            case Admission.Invitation() -> out.writeStringField("signup", "invitation");
            case Admission.Open open -> {
                out.writeStringField("signup", "open");
                out.writeStringField("signup_opens_at", local(open.opensAt()));
                out.writeStringField("signup_closes_at", local(open.closesAt()));
                out.writeBooleanField("waitlist", open.waitlist());
                out.writeNumberField("max_party", open.maxParty());
                if (!activity.confidential()) {
                    out.writeNumberField("capacity", open.capacity());
                }
            }
        }
    }

    private static void children(JsonGenerator out, Children children) throws IOException {
        out.writeStringField("children", children.rule().name().toLowerCase(Locale.ROOT));
        if (children.mayCome()) {
            out.writeNumberField("min_child_age", children.minAge());
            out.writeNumberField("max_child_age", children.maxAge());
        }
    }

    /** ISO 8601 with the city's own offset, as in the programme. */
    private static String local(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(Activity.ZONE));
    }
}
