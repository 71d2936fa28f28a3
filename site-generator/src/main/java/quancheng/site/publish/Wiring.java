package quancheng.site.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import quancheng.site.SignIn;
import quancheng.site.SiteConfig;
import quancheng.store.Database;
import quancheng.store.Tables;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The publisher as the cloud runs it, from what {@code template.yaml} puts into the environment. */
final class Wiring {

    private Wiring() {
    }

    /** Nothing here asks for the table of signups: the publisher has no right to read it. */
    static Publisher publisher(Map<String, String> environment) {
        var database = new Database(Database.client(), new Tables(environment));
        return new Publisher(new Present(database, Clock.systemUTC()), Site.of(config(environment), new Album(database)), shelf(environment));
    }

    static SiteConfig config(Map<String, String> environment) {
        return new SiteConfig(environment.getOrDefault("SITE_BASE", ""), required(environment, "SITE_ORIGIN"),
                environment.getOrDefault("API_ORIGIN", ""), signIn(environment));
    }

    private static SignIn signIn(Map<String, String> environment) {
        return new SignIn(environment.getOrDefault("ORGANIZER_ISSUER", ""), environment.getOrDefault("ORGANIZER_CLIENT", ""),
                environment.getOrDefault("ORGANIZER_TOKEN", SignIn.NONE.token()), environment.getOrDefault("ORGANIZER_SCOPE", SignIn.NONE.scope()));
    }

    private static Shelf shelf(Map<String, String> environment) {
        return environment.containsKey("SITE_FOLDER")
                ? new FolderShelf(Path.of(environment.get("SITE_FOLDER")))
                : new BucketShelf(s3(), required(environment, "SITE_BUCKET"));
    }

    private static S3Client s3() {
        return S3Client.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    private static String required(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(variable + " is not set");
        }
        return value;
    }
}
