package quancheng.site.feeds;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import quancheng.site.SiteConfig;
import quancheng.site.projects.Standing;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Plan;

/** The promises as open data: the same columns as CSV and as JSON, the latter with every public figure. */
final class ProjectData {

    private ProjectData() {
    }

    static byte[] json(SiteConfig config, List<Standing> all) {
        return Json.of(out -> {
            out.writeArrayFieldStart("projects");
            for (Standing one : all) {
                out.writeStartObject();
                for (var column : columns(config, one).entrySet()) {
                    out.writeStringField(column.getKey(), column.getValue());
                }
                figures(out, one);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static void figures(JsonGenerator out, Standing one) throws IOException {
        out.writeArrayFieldStart("figures");
        for (var line : one.project().figures().values()) {
            Figure figure = one.project().figure(line.number());
            out.writeStartObject();
            out.writeStringField("month", figure.month().toString());
            out.writeNumberField("quantity", figure.quantity());
            out.writeStringField("note", figure.note());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static byte[] csv(SiteConfig config, List<Standing> all) {
        return Csv.of(all.stream().map(one -> columns(config, one)).toList());
    }

    private static Map<String, String> columns(SiteConfig config, Standing one) {
        Plan plan = one.plan();
        var columns = new LinkedHashMap<String, String>();
        columns.put("id", one.id());
        columns.put("year", String.valueOf(one.project().year()));
        columns.put("collection", plan.collection().word());
        columns.put("beneficiary", plan.beneficiary().word());
        columns.put("title", plan.title());
        columns.put("announced", String.valueOf(plan.announced()));
        columns.put("unit", plan.unit());
        columns.put("kind", plan.kind().word());
        columns.put("baseline", number(plan.baseline()));
        columns.put("target", number(plan.target()));
        columns.put("measure", plan.measure());
        columns.put("from", plan.period().from().toString());
        columns.put("to", plan.period().to().toString());
        columns.put("month", one.latest().map(figure -> figure.month().toString()).orElse(""));
        columns.put("quantity", one.latest().map(figure -> String.valueOf(figure.quantity())).orElse(""));
        columns.put("done_percent", number(one.done()));
        columns.put("elapsed_percent", String.valueOf(one.elapsed()));
        columns.put("status", one.status().word());
        columns.put("url", config.address("projects/" + one.id() + "/"));
        return columns;
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }
}
