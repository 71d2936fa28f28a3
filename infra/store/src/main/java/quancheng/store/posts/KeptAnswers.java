package quancheng.store.posts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything kept of an applicant, by the names of the table of fields: what she sees, and what she takes away. */
public final class KeptAnswers {

    private KeptAnswers() {
    }

    public static Map<String, String> of(Application application) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", application.name().value());
        values.put("phone", application.phone().digits());
        values.put("area", application.area().map(Area::slug).orElse(""));
        values.put("hours", application.hours().toString());
        values.put("experience", application.experience().slug());
        values.put("gapNote", application.gapNote());
        values.put("message", application.message());
        values.put("contactTime", application.contactTimes().stream().map(ContactSlot::slug).sorted().collect(Collectors.joining(" ")));
        values.put("share", application.sharesPhone() ? "yes" : "no");
        values.put("consent", application.consent());
        values.put("at", application.at() + " " + application.state().slug() + application.notChosen().map(why -> " " + why.slug()).orElse(""));
        return values;
    }
}
