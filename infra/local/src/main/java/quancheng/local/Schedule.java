package quancheng.local;

import static quancheng.testbed.Template.map;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quancheng.testbed.Template;

/** A function the clock wakes, as the template says. */
record Schedule(String function, int minutes) {

    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) minutes?\\)");

    static List<Schedule> of(Template template) {
        return template.resources("AWS::Serverless::Function").entrySet().stream()
                .flatMap(function -> map(function.getValue().get("Events")).values().stream().map(Template::map)
                        .filter(event -> event.get("Type").equals("Schedule"))
                        .map(event -> new Schedule(function.getKey(), minutes((String) map(event.get("Properties")).get("Schedule")))))
                .toList();
    }

    private static int minutes(String rate) {
        Matcher matcher = RATE.matcher(rate);
        if (!matcher.matches()) {
            throw new IllegalStateException("the local run knows rates in minutes only: " + rate);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
