package quancheng.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quancheng.store.SigningKey;
import quancheng.testbed.LocalKms;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** Keys come from one that never leaves KMS, the same at every start. */
class SecretsTest {

    private static final String ARN = "arn:aws-cn:kms:cn-north-1:000000000000:key/one";

    private final LocalKms kms = new LocalKms();
    private final KmsClient client = KmsClient.builder().endpointOverride(URI.create(kms.address())).region(Region.CN_NORTH_1)
            .httpClient(UrlConnectionHttpClient.create()).overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"))).build();

    @AfterEach
    void stop() {
        client.close();
        kms.close();
    }

    private Secrets started(String arn, String... versions) {
        return Secrets.of(SigningKey.inKms(client, arn), List.of(versions));
    }

    @Test
    void everyStartMakesTheSameKeysAndNoTwoAreAlike() {
        assertArrayEquals(started(ARN, "1").signups(), started(ARN, "1").signups());
        assertArrayEquals(started(ARN, "1", "2").links().get(1), started(ARN, "1").links().get(1));
        var secrets = started(ARN, "1", "2");
        var all = Stream.of(secrets.signups(), secrets.posts(), secrets.links().get(1), secrets.links().get(2)).map(HexFormat.of()::formatHex).toList();
        assertEquals(4, Set.copyOf(all).size(), all::toString);
        all.forEach(key -> assertEquals(64, key.length()));
    }

    @Test
    void anotherKeyOfKmsMakesOthers() {
        assertNotEquals(HexFormat.of().formatHex(started(ARN).signups()), HexFormat.of().formatHex(started(ARN + "s").signups()));
    }

    @Test
    void kmsIsAskedForWhatIsUsedAndOnceForEach() {
        var secrets = started(ARN, "3", "4");
        assertEquals(List.of(), kms.asked());
        secrets.signups();
        assertEquals(List.of("GenerateMac quancheng 1"), kms.asked());
        secrets.links();
        assertEquals(List.of("GenerateMac quancheng 1", "GenerateMac quancheng links 3", "GenerateMac quancheng links 4"), kms.asked());
    }

    @Test
    void aThrottledStartAsksAgain() {
        byte[] unhindered = started(ARN).signups();
        kms.throttle(2);
        assertArrayEquals(unhindered, started(ARN).signups());
        assertEquals(4, kms.asked().size());
    }

    @Test
    void aTextServesOnOneMachineAndAShortOneIsRefused() {
        var secrets = Secrets.parse("an old text of more than thirty-two,,a new text of more than thirty-two");
        assertEquals(Set.of(2), secrets.links().keySet());
        assertEquals(Set.of(0), Secrets.parse("an old text of more than thirty-two").links().keySet());
        assertThrows(IllegalStateException.class, () -> Secrets.parse("a text too short"));
        assertEquals("a secret of the gateway", Secrets.notices("a secret of the gateway"));
    }
}
