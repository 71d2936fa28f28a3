package quancheng.functions.http.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quancheng.functions.notices.Gateway;
import quancheng.functions.notices.Message;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What SNS would be asked, as a receiver on this machine sees it. */
class SmsSenderTest {

    private static Message to(String phone) {
        return new Message("key", "confirmed", Optional.empty(), phone, "报上了", "You have a place");
    }

    @Test
    void aMobileGetsItsMessageInASignedRequest() throws Exception {
        try (var gateway = new Gateway()) {
            sender(gateway).send(to("13800001234"));
            var asked = gateway.received.getFirst();
            assertTrue(asked.headers().get("authorization").matches("AWS4-HMAC-SHA256 Credential=AKTEST/\\d{8}/0/sns/aws4_request, SignedHeaders=.+, Signature=[0-9a-f]{64}"),
                    asked.headers()::toString);
            assertTrue(asked.body().contains("Action=Publish") && asked.body().contains("PhoneNumber=%2B8613800001234")
                    && asked.body().contains("Message=%E6%8A%A5%E4%B8%8A%E4%BA%86"), asked.body());
        }
    }

    @Test
    void aLandLineIsNotAskedForAndARefusalIsNoSuccess() throws Exception {
        try (var gateway = new Gateway()) {
            sender(gateway).send(to("053112345678"));
            assertEquals(0, gateway.received.size());
            gateway.refuse(1);
            assertThrows(IOException.class, () -> sender(gateway).send(to("13800001234")));
        }
    }

    private static SmsSender sender(Gateway gateway) {
        return new SmsSender(URI.create(gateway.address()), StaticCredentialsProvider.create(AwsBasicCredentials.create("AKTEST", "secret")));
    }
}
