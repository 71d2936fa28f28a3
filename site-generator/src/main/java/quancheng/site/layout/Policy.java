package quancheng.site.layout;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.SiteConfig;

/**
 * What a page may do, told by the page itself: run and wear exactly what it was published with, ask and post to its own API, and
 * nothing else (CSP level 3; ASVS 5.0, 3.4.3). The CDN's header is obeyed as well, but it is the same for all pages and can name
 * no hashes; {@code frame-ancestors} and trusted types are left to it.
 */
final class Policy {

    /** All a policy depends on beside the configuration. */
    record Key(Style style, Script script) {
    }

    private Policy() {
    }

    /** The element that says it. */
    static Asset of(Site site, Style style, Script script) {
        return site.kept().get(new Key(style, script), () -> new Asset(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + text(site.config(), style, script) + "\">"));
    }

    private static String text(SiteConfig config, Style style, Script script) {
        String api = source(config.api());
        String asks = style == Style.DESK ? api + source(config.signIn().issuer()) : api;
        return "default-src 'none';script-src 'self'" + hashes(Script.SIZE, script.code()) + ";style-src" + hashes(style.sheet())
                + ";img-src 'self' data:;connect-src 'self'" + asks + ";form-action 'self'" + api
                + ";base-uri 'none'";
    }

    private static String hashes(Asset... assets) {
        return Stream.of(assets).filter(asset -> !asset.isEmptyContent()).map(asset -> " 'sha256-" + asset.hash() + "'").collect(Collectors.joining());
    }

    /** Scheme and host of an address; nothing for our own host. */
    private static String source(String address) {
        if (address.isEmpty()) {
            return "";
        }
        var uri = URI.create(address);
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }
}
