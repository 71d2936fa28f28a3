package quancheng.functions;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import quancheng.store.SigningKey;

/**
 * The keys made from {@code SIGNING_KEYS}, parts by commas. In the cloud: the ARN of a key of KMS, then the versions of the
 * keys that sign manage links, as numbers; the highest signs. On one machine: texts of at least 32 characters, a text after
 * the first for each version. The first part makes the keys of signups, of posts and of the gate, and never changes. A new version is put
 * at the end, and an old one taken out when its last link has expired, its place among texts left empty. With the first text
 * alone, it serves both ends through different derivations.
 *
 * <p>A key is made when it is asked for, and KMS is asked then: whoever signs no links asks for none.
 */
public final class Secrets {

    /** What these labels make never changes: with others, everybody could sign up a second time. */
    private static final String ROOT = "quancheng 1";
    private static final String LINKS = "quancheng links ";
    private static final int SHORTEST = 32;

    private final SigningKey root;
    private final Map<Integer, SigningKey> links;

    private Secrets(SigningKey root, Map<Integer, SigningKey> links) {
        this.root = root;
        this.links = links.isEmpty() ? Map.of(0, root) : links;
    }

    public static Secrets parse(String signingKeys) {
        List<String> parts = Stream.of(signingKeys.split(",", -1)).map(String::strip).toList();
        List<String> versions = parts.subList(1, parts.size());
        return SigningKey.isInKms(parts.getFirst()) ? of(SigningKey.inKms(parts.getFirst()), versions) : ofTexts(parts.getFirst(), versions);
    }

    /** @param versions numbers */
    static Secrets of(SigningKey key, List<String> versions) {
        Map<Integer, SigningKey> links = new LinkedHashMap<>();
        versions.forEach(version -> links.put(Integer.valueOf(version), beneath(key, LINKS + version)));
        return new Secrets(beneath(key, ROOT), links);
    }

    private static Secrets ofTexts(String first, List<String> others) {
        Map<Integer, SigningKey> links = new LinkedHashMap<>();
        for (int version = 1; version <= others.size(); version++) {
            if (!others.get(version - 1).isEmpty()) {
                links.put(version, ofText(others.get(version - 1)));
            }
        }
        return new Secrets(ofText(first), links);
    }

    private static SigningKey ofText(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("SIGNING_KEYS holds a value of " + text.length() + " characters; 32 are the least");
        }
        return SigningKey.ofText(text);
    }

    /** KMS is asked once for all that is made from one label. */
    private static SigningKey beneath(SigningKey key, String label) {
        Map<String, byte[]> made = new ConcurrentHashMap<>();
        return purpose -> SigningKey.ofBytes(made.computeIfAbsent(label, key::over)).over(purpose);
    }

    public byte[] signups() {
        return root.over("signups");
    }

    public byte[] posts() {
        return root.over("posts");
    }

    /** Of what forms carry for some minutes. */
    public byte[] gate() {
        return root.over("gate");
    }

    /** By version. */
    public Map<Integer, byte[]> links() {
        Map<Integer, byte[]> keys = new LinkedHashMap<>();
        links.forEach((version, key) -> keys.put(version, key.over("links")));
        return keys;
    }

    /**
     * The secret of the gateway of messages, as it is given to whoever checks what it signs: a text, or the ARN of a key of
     * KMS, a comma and a version; then it is what KMS makes over {@code quancheng notices VERSION}, in Base64.
     */
    static String notices(String setting) {
        int comma = setting.lastIndexOf(',');
        return SigningKey.isInKms(setting) ? Base64.getEncoder().encodeToString(
                SigningKey.inKms(setting.substring(0, comma)).over("quancheng notices " + setting.substring(comma + 1))) : setting;
    }
}
