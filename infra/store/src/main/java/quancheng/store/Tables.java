package quancheng.store;

import java.util.Map;

/** The names of the tables, as {@code template.yaml} hands them to every function. */
public record Tables(String activities, String places, String signups) {

    /** Read from {@code ACTIVITIES_TABLE}, {@code PLACES_TABLE} and {@code SIGNUPS_TABLE}. */
    public static Tables from(Map<String, String> environment) {
        return new Tables(named(environment, "ACTIVITIES_TABLE"), named(environment, "PLACES_TABLE"),
                named(environment, "SIGNUPS_TABLE"));
    }

    private static String named(Map<String, String> environment, String variable) {
        String name = environment.get(variable);
        if (name == null || name.isBlank()) {
            throw new IllegalStateException(variable + " is not set");
        }
        return name;
    }
}
