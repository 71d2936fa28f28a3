package quancheng.functions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys made from {@code SIGNING_KEYS}: values of at least 32 characters, separated by commas. The first makes the keys
 * of signups and the keys and links of posts, and never changes. Those after it sign manage links, oldest first; put a new
 * one at the end, and take the oldest out when its last link has expired, leaving its place empty so that the versions
 * stay. The last one signs
 * what forms carry for a few minutes, too ({@code gate}). With one value alone, it serves all ends through different derivations.
 */
public record Secrets(byte[] signups, Map<Integer, byte[]> links, byte[] posts, byte[] gate) {

    private static final int SHORTEST = 32;

    public static Secrets parse(String signingKeys) {
        List<String> values = Arrays.stream(signingKeys.split(",", -1)).map(String::strip).toList();
        Map<Integer, byte[]> links = new LinkedHashMap<>();
        for (int version = 1; version < values.size(); version++) {
            if (!values.get(version).isEmpty()) {
                links.put(version, derive(values.get(version), "links"));
            }
        }
        if (links.isEmpty()) {
            links.put(0, derive(values.getFirst(), "links"));
        }
        return new Secrets(derive(values.getFirst(), "signups"), links, derive(values.getFirst(), "posts"),
                derive(values.getLast().isEmpty() ? values.getFirst() : values.getLast(), "gate"));
    }

    private static byte[] derive(String secret, String purpose) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("SIGNING_KEYS holds a value of " + secret.length() + " characters; 32 are the least");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
