package quancheng.local;

import static quancheng.testbed.Template.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.testbed.Template;

/** The template's routes, the most specific first, as API Gateway chooses among them. */
record Routes(List<Route> all) {

    record Match(Route route, Map<String, String> parameters) {
    }

    static Routes of(Template template) {
        return new Routes(template.resources("AWS::Serverless::Function").entrySet().stream()
                .flatMap(function -> of(function.getKey(), map(function.getValue().get("Events"))))
                .sorted(Comparator.comparing(Route::parameters)).toList());
    }

    Optional<Match> find(String method, String path) {
        return all.stream().flatMap(route -> route.match(method, path).stream().map(found -> new Match(route, found))).findFirst();
    }

    private static Stream<Route> of(String function, Map<String, Object> events) {
        return events.values().stream().map(Template::map).filter(event -> event.get("Type").equals("HttpApi"))
                .map(event -> of(function, map(event.get("Properties")), map(map(event.get("Properties")).get("Auth"))));
    }

    private static Route of(String function, Map<String, Object> properties, Map<String, Object> auth) {
        return new Route((String) properties.get("Method"), (String) properties.get("Path"), function, auth.containsKey("Authorizer"));
    }
}
