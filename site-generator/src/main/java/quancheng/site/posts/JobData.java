package quancheng.site.posts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import quancheng.site.layout.Json;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.WageUnit;
import quancheng.store.posts.WorkMode;

/** A post as schema.org's JobPosting, for search engines; only while it is open. */
final class JobData {

    private static final JsonFactory JSON = new JsonFactory();

    private JobData() {
    }

    static Content of(Site site, Opening opening) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, site, opening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.of(text.toString());
    }

    private static void write(JsonGenerator json, Site site, Opening opening) throws IOException {
        Offer offer = opening.offer();
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "JobPosting");
        json.writeStringField("title", offer.title());
        json.writeStringField("description", description(site, offer));
        json.writeStringField("url", site.absolute(opening.path()).href());
        json.writeStringField("datePosted", opening.post().publishedAt().atZone(Activity.ZONE).toLocalDate().toString());
        json.writeStringField("validThrough", OffsetDateTime.of(offer.validUntil(), LocalTime.of(23, 59, 59), Activity.ZONE.getRules()
                .getOffset(opening.post().publishedAt())).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        identifier(json, "identifier", site.say("name"), opening.id());
        employer(json, offer);
        place(json, offer);
        json.writeStringField("employmentType", type(offer.terms().employment()));
        json.writeStringField("workHours", new HourWords(site).week(offer.hours()));
        json.writeNumberField("totalJobOpenings", offer.headcount());
        salary(json, offer);
        json.writeEndObject();
    }

    private static String description(Site site, Offer offer) {
        return "<p>" + offer.duties().lines().map(JobData::escaped).collect(Collectors.joining("</p><p>")) + "</p><ul><li>"
                + escaped(new HourWords(site).week(offer.hours())) + "</li>"
                + (offer.requirements().isBlank() ? "" : "<li>" + escaped(offer.requirements()) + "</li>")
                + "<li>" + escaped(site.say("posts.everybody")) + "</li></ul>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void identifier(JsonGenerator json, String field, String name, String value) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@type", "PropertyValue");
        json.writeStringField("name", name);
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    private static void employer(JsonGenerator json, Offer offer) throws IOException {
        json.writeObjectFieldStart("hiringOrganization");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", offer.employer());
        identifier(json, "identifier", "统一社会信用代码", offer.code().value());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Offer offer) throws IOException {
        json.writeObjectFieldStart("jobLocation");
        json.writeStringField("@type", "Place");
        json.writeObjectFieldStart("address");
        json.writeStringField("@type", "PostalAddress");
        json.writeStringField("streetAddress", offer.place().address());
        json.writeStringField("addressLocality", offer.place().area().district().chinese());
        json.writeStringField("addressRegion", "山东省");
        json.writeStringField("addressCountry", "CN");
        json.writeEndObject();
        json.writeEndObject();
        if (offer.place().mode() == WorkMode.HOME) {
            json.writeStringField("jobLocationType", "TELECOMMUTE");
            json.writeObjectFieldStart("applicantLocationRequirements");
            json.writeStringField("@type", "City");
            json.writeStringField("name", "济南市");
            json.writeEndObject();
        }
    }

    private static String type(Employment employment) {
        return switch (employment) {
            case FULL_TIME -> "FULL_TIME";
            case PART_TIME -> "PART_TIME";
            case NEW_FORM_WORK, TASK, PUBLIC_WELFARE -> "OTHER";
        };
    }

    /** Numbers with their unit; what is paid by the piece stands as what an hour of it is worth. */
    private static void salary(JsonGenerator json, Offer offer) throws IOException {
        Pay pay = offer.pay();
        boolean pieces = pay.unit() == WageUnit.PIECE;
        json.writeObjectFieldStart("baseSalary");
        json.writeStringField("@type", "MonetaryAmount");
        json.writeStringField("currency", "CNY");
        json.writeObjectFieldStart("value");
        json.writeStringField("@type", "QuantitativeValue");
        json.writeFieldName("minValue");
        json.writeNumber(pieces ? pay.hourly(offer.hours()).toPlainString() : Pay.yuan(pay.minFen()));
        json.writeFieldName("maxValue");
        json.writeNumber(pieces ? pay.hourlyMost(offer.hours()).toPlainString() : Pay.yuan(pay.maxFen()));
        json.writeStringField("unitText", pieces ? WageUnit.HOUR.name() : pay.unit().name());
        json.writeEndObject();
        json.writeEndObject();
    }
}
