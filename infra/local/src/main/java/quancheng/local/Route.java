package quancheng.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One route of the template's HTTP API.
 *
 * @param function logical id of the function behind it
 * @param guarded  true where the template asks for a token
 */
record Route(String method, String path, String function, boolean guarded) {

    /** As API Gateway names it: {@code POST /api/signups/{code}}. */
    String key() {
        return method + " " + path;
    }

    /** The path's parameters when it fits this route. */
    Optional<Map<String, String>> match(String asked, String askedPath) {
        List<String> mine = parts(path);
        List<String> theirs = parts(askedPath);
        if (!asked.equals(method) || mine.size() != theirs.size()) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        for (int i = 0; i < mine.size(); i++) {
            if (isParameter(mine.get(i)) && !theirs.get(i).isEmpty()) {
                parameters.put(mine.get(i).substring(1, mine.get(i).length() - 1), theirs.get(i));
            } else if (!mine.get(i).equals(theirs.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /** The fewer, the more specific, and the earlier it is tried. */
    long parameters() {
        return parts(path).stream().filter(Route::isParameter).count();
    }

    private static boolean isParameter(String part) {
        return part.startsWith("{");
    }

    private static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
