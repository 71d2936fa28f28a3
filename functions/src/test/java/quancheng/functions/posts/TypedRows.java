package quancheng.functions.posts;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a file as an employer would have typed it into the form, with right answers to what files do not say. */
public final class TypedRows {

    private TypedRows() {
    }

    public static Map<String, List<String>> of(NamedCsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
        cells.remove("why");
        Map<String, List<String>> form = new LinkedHashMap<>(new PostRow(1, cells).form());
        String employment = form.getOrDefault("employment", List.of("")).getFirst();
        Map.of("skill", "general", "kind", "flex-leave", "training", "none", "cycle", "15",
                "contract", employment.equals("task") ? "service" : "written-labour",
                "insurance", switch (employment) {
                    case "full-time" -> "social5";
                    case "part-time" -> "work-injury";
                    case "task" -> "none";
                    default -> "occ-injury";
                }).forEach((field, value) -> form.merge(field, List.of(value), (there, right) -> there.isEmpty() || there.getFirst().isBlank() ? right : there));
        if (!Rows.why(row).equals("expired")) {
            form.put("validUntil", List.of(LocalDate.now(quancheng.store.activities.Activity.ZONE).plusDays(20).toString()));
        }
        return form;
    }
}
