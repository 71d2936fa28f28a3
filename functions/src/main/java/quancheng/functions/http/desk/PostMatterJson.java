package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import quancheng.site.moderation.Matter;
import quancheng.store.posts.Employer;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Risk;

/** Mother posts before an officer, for programs. */
final class PostMatterJson {

    private PostMatterJson() {
    }

    static void list(JsonGenerator json, List<Matter> waiting) throws IOException {
        json.writeArrayFieldStart("waiting");
        for (Matter matter : waiting.stream().sorted(Matter.order()).toList()) {
            json.writeStartObject();
            one(json, matter);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void one(JsonGenerator json, Matter matter) throws IOException {
        json.writeStringField("id", matter.id().value());
        if (matter.live().isPresent()) {
            MotherPost live = matter.live().get();
            version(json, "live", live.state().slug(), live.version(), live.revision(), live.offer());
        }
        if (matter.next().isPresent()) {
            Proposal next = matter.next().get();
            version(json, "next", next.state().slug(), next.version(), next.revision(), next.offer().orElseThrow());
        }
        json.writeStringField("since", matter.since().toString());
        json.writeBooleanField("needsTwo", Risk.needsTwo(matter.risks()));
        json.writeArrayFieldStart("risks");
        for (Risk risk : matter.risks()) {
            json.writeString(risk.slug());
        }
        json.writeEndArray();
        findings(json, matter.findings());
        history(json, matter.history());
    }

    private static void version(JsonGenerator json, String name, String state, int version, long revision, Offer offer) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("state", state);
        json.writeNumberField("version", version);
        json.writeNumberField("revision", revision);
        json.writeStringField("title", offer.title());
        json.writeStringField("employer", offer.employer());
        json.writeStringField("code", offer.code().value());
        json.writeStringField("validUntil", offer.validUntil().toString());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("field", finding.field());
            json.writeStringField("phrase", finding.phrase());
            json.writeStringField("rule", finding.rule().slug());
            json.writeBooleanField("blocks", finding.blocks());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void history(JsonGenerator json, List<LogLine> history) throws IOException {
        json.writeArrayFieldStart("history");
        for (LogLine line : history) {
            json.writeStartObject();
            json.writeStringField("at", line.at().toString());
            json.writeStringField("by", line.by().kind().slug());
            json.writeStringField("who", line.by().id());
            json.writeStringField("move", line.move().slug());
            json.writeNumberField("version", line.version());
            json.writeStringField("reason", line.reason());
            json.writeStringField("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void employer(JsonGenerator json, Employer employer) throws IOException {
        json.writeStringField("code", employer.code().value());
        json.writeStringField("name", employer.name());
        json.writeNumberField("level", employer.verification().level());
        json.writeStringField("verifiedOn", employer.verification().on().toString());
        json.writeStringField("nextDue", employer.verification().nextDue().toString());
        json.writeNumberField("revision", employer.revision());
    }
}
