package quancheng.store;

import java.net.URI;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.kms.KmsClient;

/** KMS of a rehearsal: one data key for everybody, which opens nothing but what the same rehearsal sealed. */
final class RehearsedKms extends Rehearsed {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[Aead.KEY_BYTES]);

    static KmsClient client() {
        return KmsClient.builder().httpClient(new RehearsedKms()).endpointOverride(URI.create("http://rehearsal"))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"))).build();
    }

    @Override
    String answer(String operation, Map<String, JsonNode> asked) {
        return "{\"KeyId\":\"rehearsal\",\"Plaintext\":\"" + KEY + "\",\"CiphertextBlob\":\"" + KEY + "\"}";
    }
}
