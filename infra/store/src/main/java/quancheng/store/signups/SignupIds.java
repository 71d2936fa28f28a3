package quancheng.store.signups;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import quancheng.store.activities.ActivityId;

/**
 * Makes the keys of signups. The secret never rotates: with another one, everybody could sign up a second time.
 * A plain hash would not do, all mobile numbers are tried in minutes.
 */
public final class SignupIds {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /** @param secret at least 32 bytes */
    public SignupIds(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** One phone, one signup per activity. */
    public SignupId of(ActivityId activity, Phone phone) {
        return new SignupId(Code32.encode(mac(List.of("signup", activity.value(), phone.digits())), SignupId.LENGTH));
    }

    /** For confidential activities every form is a signup of its own, so that no answer tells whether a phone is known. */
    public SignupId of(ActivityId activity, Phone phone, String form) {
        return new SignupId(Code32.encode(mac(List.of("confidential", activity.value(), phone.digits(), form)), SignupId.LENGTH));
    }

    /** A fingerprint of anything that must be compared but not kept. */
    public String fingerprint(List<String> parts) {
        return Code32.encode(mac(parts), SignupId.LENGTH);
    }

    /** Each part is preceded by its length, so that no two lists read the same. */
    private byte[] mac(List<String> parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
