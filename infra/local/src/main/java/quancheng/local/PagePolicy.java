package quancheng.local;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a page may do: run and wear exactly what it was published with, ask and post to its own host, and nothing else. */
final class PagePolicy {

    /** The desk's worker asks its own host for what it keeps. */
    static final String WORKER = "default-src 'none'; connect-src 'self'";

    private static final Pattern INLINE = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);

    private static final Pattern ISSUER = Pattern.compile(" data-issuer=\"(https?://[^/\"]+)");

    private PagePolicy() {
    }

    static String of(byte[] html) {
        String page = new String(html, StandardCharsets.UTF_8);
        return "default-src 'none'; script-src 'self'" + hashes(page, "script") + "; style-src 'self'" + hashes(page, "style")
                + "; img-src 'self' data:; manifest-src 'self'; connect-src 'self'" + issuer(page) + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
    }

    /** The desk's shell asks the organizers' issuer for its addresses and for tokens. */
    private static String issuer(String page) {
        return ISSUER.matcher(page).results().map(found -> " " + found.group(1)).collect(joining());
    }

    private static String hashes(String page, String element) {
        return INLINE.matcher(page).results().filter(found -> found.group(1).equals(element))
                .map(found -> " 'sha256-" + sha256(found.group(2)) + "'").distinct().collect(joining());
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
