package quancheng.store;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;

/**
 * Wraps data keys with a key that never leaves KMS. The owner is the encryption context: it stands in the audit trail of
 * every use, and a policy may name whose keys a function opens. Nothing is fetched at the start, so no snapshot holds a key.
 */
final class KmsWrap implements KeyWrap {

    private static final String CONTEXT = "owner";

    private final KmsClient client;
    private final String keyId;

    KmsWrap(KmsClient client, String keyId) {
        this.client = client;
        this.keyId = keyId;
    }

    static KmsWrap of(String keyId) {
        return new KmsWrap(Kms.client(), keyId);
    }

    @Override
    public Made make(String owner) {
        var made = client.generateDataKey(r -> r.keyId(keyId).keySpec(DataKeySpec.AES_256).encryptionContext(Map.of(CONTEXT, owner)));
        return new Made(made.plaintext().asByteArray(), made.ciphertextBlob().asByteArray());
    }

    @Override
    public byte[] open(String owner, byte[] wrapped) {
        return client.decrypt(r -> r.keyId(keyId).ciphertextBlob(SdkBytes.fromByteArray(wrapped)).encryptionContext(Map.of(CONTEXT, owner)))
                .plaintext().asByteArray();
    }
}
