package quancheng.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/**
 * What keys are made from: HMAC-SHA-256 over a label, the same key each time and another for every label. In the cloud a key
 * of KMS, which never leaves it: nothing secret is stored, and none stands in an environment. On one machine, a text.
 */
@FunctionalInterface
public interface SigningKey {

    /** 256 bits, for the process only. */
    byte[] over(String label);

    /** Whether this setting names a key of KMS; no text of ours begins like this. */
    static boolean isInKms(String setting) {
        return setting.startsWith("arn:");
    }

    /** @param arn of a key for HMAC_SHA_256 */
    static SigningKey inKms(String arn) {
        return inKms(Kms.client(), arn);
    }

    static SigningKey inKms(KmsClient client, String arn) {
        return label -> Kms.atTheStart(() -> client.generateMac(r -> r.keyId(arn).macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                .message(SdkBytes.fromUtf8String(label)))).mac().asByteArray();
    }

    /** The same, with a text for a key. */
    static SigningKey ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static SigningKey ofBytes(byte[] key) {
        return label -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
