package quancheng.store.posts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a link's token: its SHA-256, so that the table opens nothing. */
public record TokenHash(String hex) {

    public static TokenHash of(String token) {
        try {
            return new TokenHash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long whether the first sign differs or the last. */
    public boolean opensWith(String token) {
        return MessageDigest.isEqual(of(token).hex.getBytes(StandardCharsets.US_ASCII), hex.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "***";
    }
}
