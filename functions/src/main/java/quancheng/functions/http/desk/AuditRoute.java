package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Reply;
import quancheng.site.audit.AuditDesk;
import quancheng.site.audit.AuditQuery;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Chain;
import quancheng.store.audit.SealedLine;

/** The audit log, to be read. There is no route that changes it. */
final class AuditRoute {

    private final DeskWiring parts;
    private final AuditDesk pages;

    AuditRoute(DeskWiring parts) {
        this.parts = parts;
        this.pages = new AuditDesk(parts.citizens.site);
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.AUDIT, this::read);
    }

    private Reply read(DeskCall desk) {
        var patience = desk.call().patience();
        var query = AuditQuery.of(desk.call()::query, YearMonth.from(parts.clock.instant().atZone(Activity.ZONE)));
        List<SealedLine> all = parts.audit.of(patience, query.month());
        var broken = Chain.broken(all, parts.audit.of(patience, query.month().minusMonths(1)));
        if (desk.call().wantsJson()) {
            return Reply.json(200, json -> {
                json.writeBooleanField("whole", broken.isEmpty());
                lines(json, query.among(all));
            });
        }
        Map<String, String> titles = parts.citizens.activities.all(patience).stream()
                .collect(Collectors.toMap(activity -> activity.id().value(), Activity::title));
        return Reply.html(200, pages.page(desk.language(), query, all, broken, titles));
    }

    private static void lines(JsonGenerator json, List<SealedLine> lines) throws IOException {
        json.writeArrayFieldStart("lines");
        for (SealedLine sealed : lines) {
            json.writeStartObject();
            line(json, sealed.line());
            json.writeStringField("seal", sealed.seal());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void line(JsonGenerator json, AuditLine line) throws IOException {
        json.writeStringField("at", line.at().toString());
        json.writeStringField("subject", line.by().subject());
        json.writeStringField("name", line.by().name());
        json.writeStringField("role", line.by().role());
        json.writeStringField("unit", line.by().unit());
        json.writeStringField("kind", line.kind().slug());
        json.writeStringField("about", line.about());
        json.writeStringField("purpose", line.purpose());
        json.writeObjectFieldStart("details");
        for (var detail : new TreeMap<>(line.details()).entrySet()) {
            json.writeStringField(detail.getKey(), detail.getValue());
        }
        json.writeEndObject();
    }
}
