package quancheng.functions.http.notices;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import quancheng.functions.notices.Message;
import quancheng.functions.notices.Sender;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * SMS by SNS, in regions that have it. One request, signed with what the SDK has for DynamoDB anyway: a client of its own
 * would be larger than all the rest of this. SNS knows no idempotency key, so a message sent twice arrives twice.
 */
public final class SmsSender implements Sender {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String MAINLAND = "+86";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST).build();
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private final URI endpoint;

    /** @param endpoint {@code https://sns.REGION.…} */
    public SmsSender(URI endpoint) {
        this(endpoint, DefaultCredentialsProvider.builder().build());
    }

    SmsSender(URI endpoint, IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        this.endpoint = endpoint;
        this.credentials = credentials;
    }

    /** A land line takes no SMS; whoever signed up with one is called. */
    @Override
    public void send(Message message) throws IOException, InterruptedException {
        if (!message.phone().startsWith("1")) {
            return;
        }
        byte[] body = form(Map.of("Action", "Publish", "Version", "2010-03-31", "PhoneNumber", MAINLAND + message.phone(), "Message", message.chinese()));
        int status = http.send(signed(body), BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException("SNS answered " + status);
        }
    }

    private HttpRequest signed(byte[] body) {
        var request = SdkHttpRequest.builder().method(SdkHttpMethod.POST).uri(endpoint).encodedPath("/")
                .putHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8").build();
        var signed = signer.sign(r -> r.identity(credentials.resolveIdentity().join()).request(request)
                .payload(ContentStreamProvider.fromByteArray(body)).putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "sns")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region()));
        var ready = HttpRequest.newBuilder(endpoint.resolve("/")).timeout(LONGEST).POST(BodyPublishers.ofByteArray(body));
        signed.request().forEachHeader((name, values) -> {
            if (!name.equalsIgnoreCase("host") && !name.equalsIgnoreCase("content-length")) {
                values.forEach(value -> ready.header(name, value));
            }
        });
        return ready.build();
    }

    /** The second label of the host names it. */
    private String region() {
        return endpoint.getHost().split("\\.")[1];
    }

    private static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")).getBytes(StandardCharsets.US_ASCII);
    }
}
