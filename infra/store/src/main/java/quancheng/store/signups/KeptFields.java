package quancheng.store.signups;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything kept of the owner of a signup, by the names of the table of fields: what she sees, and what she takes away. */
public final class KeptFields {

    private KeptFields() {
    }

    /** @param arrival what the door noted of her party, which lies in a table of its own; a word that says so where it noted nothing */
    public static Map<String, String> of(Signup signup, String arrival) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", signup.name().value());
        values.put("phone", signup.phone().digits());
        values.put("adults", String.valueOf(signup.party().adults()));
        values.put("children", String.valueOf(signup.party().children()));
        values.put("needs", signup.needs().stream().map(Need::slug).sorted().collect(Collectors.joining(" ")));
        values.put("consent", signup.consent());
        values.put("at", signup.at() + " " + SignupItem.word(signup.state()));
        values.put("code", signup.code().toString());
        values.put("arrival", arrival);
        return values;
    }
}
