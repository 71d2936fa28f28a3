package quancheng.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** An organizer who uploads files through the same door as any other. */
record Desk(String address, Provider provider) {

    /** @param what the file holds, as its route calls it: {@code programme}, {@code posts} */
    void upload(String what, String csv) {
        String token = provider.token(Map.of("role", "federation"));
        var request = HttpRequest.newBuilder(URI.create(address + "/api/desk/" + what))
                .header("Authorization", "Bearer " + token).header("Content-Type", "text/csv; charset=utf-8")
                .header("Accept", "application/json").POST(BodyPublishers.ofString(csv)).build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the desk refused the " + what + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
