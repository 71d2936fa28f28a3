package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quancheng.store.activities.Activity;

/** Somebody with curl. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Caller() {
    }

    static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(Running.ADDRESS + path)).header("Accept", "application/json"));
    }

    static HttpResponse<String> postForm(String path, String fields, String accept) {
        return send(HttpRequest.newBuilder(URI.create(Running.ADDRESS + path)).header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)));
    }

    static HttpResponse<String> postJson(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(Running.ADDRESS + path)).header("Accept", "application/json")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    static HttpResponse<String> upload(String csv, String token) {
        return send(HttpRequest.newBuilder(URI.create(Running.ADDRESS + "/api/desk/programme")).header("Content-Type", "text/csv; charset=utf-8")
                .header("Authorization", "Bearer " + token).POST(BodyPublishers.ofString(csv)));
    }

    /** The fields of a form nobody could object to. */
    static String form(String activity, String phone, int adults) {
        return "activity=%s&name=%%E5%%BC%%A0%%E4%%B8%%89&phone=%s&adults=%d&children=0&consent=on&key=%s"
                .formatted(activity, phone, adults, UUID.randomUUID());
    }

    /** What the desk answers somebody of this role. */
    static HttpResponse<String> desk(String path, String role) {
        return send(HttpRequest.newBuilder(URI.create(Running.ADDRESS + path)).header("Accept", "application/json")
                .header("Authorization", "Bearer " + token(role)));
    }

    /** Sends a form to the desk as somebody of this role and id. */
    static HttpResponse<String> deskForm(String path, String role, String subject, String type, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(Running.ADDRESS + path)).header("Accept", "application/json").header("Content-Type", type)
                .header("Authorization", "Bearer " + token(role + "&sub=" + subject)).POST(BodyPublishers.ofByteArray(body)));
    }

    static String token(String role) {
        return get("/local/token?role=" + role).body().strip();
    }

    /** Brings in a small activity with a waiting list and parties up to two, or changes its size, as an organizer would. */
    static void bringIn(String id, int capacity) {
        LocalDate today = LocalDate.now(Activity.ZONE);
        List<String> lines = Programme.csv(today.plusDays(14), today).lines().toList();
        String row = lines.stream().filter(line -> line.startsWith("a45,")).findFirst().orElseThrow();
        var answer = upload(lines.getFirst() + "\n" + row.replaceFirst("^a45", id).replace(",20,true,3,", "," + capacity + ",true,2,") + "\n",
                token("federation"));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /** A text member of a JSON object. */
    static String value(String json, String name) {
        var matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertTrue(matcher.find(), json);
        return matcher.group(1);
    }

    /** What a path shows as soon as it shows what is wanted; fails after a minute: a busy machine is slow, not wrong. */
    static String soon(String path, Predicate<String> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            String body = get(path).body();
            if (wanted.test(body)) {
                return body;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(path + " does not show it after a minute: " + body);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
