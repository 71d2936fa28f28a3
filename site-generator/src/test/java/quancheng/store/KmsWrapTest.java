package quancheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import quancheng.site.publish.MotoServer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsException;

/** Data keys wrapped by something that speaks KMS; it lies here because its server does. */
class KmsWrapTest {

    @Test
    void aDataKeyComesBackForItsOwnerAlone() throws Exception {
        var command = MotoServer.command();
        assumeTrue(command.isPresent(), "moto_server is not installed");
        try (var server = MotoServer.start(command.get());
                var client = KmsClient.builder().endpointOverride(server.address()).region(Region.CN_NORTH_1)
                        .httpClient(UrlConnectionHttpClient.create())
                        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"))).build()) {
            KeyWrap wrap = new KmsWrap(client, client.createKey(r -> { }).keyMetadata().arn());
            KeyWrap.Made made = wrap.make("signups/a09");
            assertEquals(Aead.KEY_BYTES, made.key().length);
            assertArrayEquals(made.key(), wrap.open("signups/a09", made.wrapped()));
            assertThrows(KmsException.class, () -> wrap.open("signups/a10", made.wrapped()));
        }
    }
}
