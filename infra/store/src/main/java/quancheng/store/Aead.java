package quancheng.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a fresh random nonce before each text. A data key seals the few thousand items of one
 * activity or post, far below the 2^32 at which random nonces of 96 bits may be expected to meet.
 */
final class Aead {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** The system's own source at every call: what is drawn after a snapshot was restored is drawn from the new machine. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aead() {
    }

    /** What is sealed under another key or for another place, or was changed on the way. */
    static final class Tampered extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** @param bound what the text belongs to; it opens nowhere else */
    static byte[] seal(byte[] key, byte[] bound, byte[] plain) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] text = run(Cipher.ENCRYPT_MODE, key, nonce, bound, plain);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
        System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
        return sealed;
    }

    static byte[] open(byte[] key, byte[] bound, byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new Tampered();
        }
        return run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), bound,
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** HMAC-SHA-256 (RFC 2104) under this key. */
    static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(text);
        } catch (AEADBadTagException e) {
            throw new Tampered();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
