package quancheng.store;

import java.util.Map;

/**
 * The names of the tables by the variable that carries each, as {@code template.yaml} hands them to a function. A function
 * has only the variables its stores ask for; one that is missing is noticed when the store is made, at the start.
 */
public record Tables(Map<String, String> environment) {

    public Tables {
        environment = Map.copyOf(environment);
    }

    /** What wraps the data keys of personal data: see {@link KeyWrap#of}. */
    String personalKey() {
        return named("PERSONAL_KEY");
    }

    String named(String variable) {
        String name = environment.getOrDefault(variable, "");
        if (name.isBlank()) {
            throw new IllegalStateException(variable + " is not set");
        }
        return name;
    }
}
