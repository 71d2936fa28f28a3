package quancheng.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An employer with a post to offer. */
final class Hiring {

    private Hiring() {
    }

    /** Everything the form asks for, by the names of its fields; half-time work from Monday to Friday. */
    static Map<String, String> fields(String title) {
        Map<String, String> fields = new LinkedHashMap<>();
        String[] pairs = {"code", "92370102YY2410370W", "orgType", "sole-trader", "employer", "泉畔家常菜馆", "contact", "李店长", "phone", "0531-55501021",
                "source", "own", "title", title, "category", "catering-hotel", "kind", "flex-leave", "skill", "general",
                "duties", "主要做择菜、切配、洗碗和收台，不掌勺、不搬重物。上午十点到下午两点，刚好避开接送孩子的时段。", "requirements", "持有健康证或愿意办理",
                "headcount", "2", "mode", "on-site", "area", "lixia", "address", "历下区解放路", "employment", "part-time", "schedule", "fixed",
                "wageUnit", "hour", "wageMin", "26", "wageMax", "28", "cycle", "15", "contract", "written-labour", "insurance", "work-injury", "training", "free"};
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        for (String day : "mon tue wed thu fri".split(" ")) {
            fields.put(day + "-from", "10:00");
            fields.put(day + "-to", "14:00");
        }
        return fields;
    }

    /** The same as a body. */
    static String offer(String title) {
        return fields(title).entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
