package quancheng.site;

/**
 * Where the site is mounted. No link may assume the root: large events live as a column of an existing portal
 * (国办发〔2017〕47号).
 *
 * @param base   path of the mount point without a trailing slash: empty at the root, {@code /women} under a portal
 * @param origin scheme and host for the few links that must be absolute (feeds, sitemap, Open Graph): {@code https://example.org}
 * @param api    address the forms post to: empty for the same origin
 * @param signIn how organizers get into {@code /desk/}
 */
public record SiteConfig(String base, String origin, String api, SignIn signIn) {

    public SiteConfig {
        if (base.endsWith("/") || (!base.isEmpty() && !base.startsWith("/"))) {
            throw new IllegalArgumentException("a base is empty or /path: " + base);
        }
    }

    /** A site whose organizers sign in nowhere. */
    public SiteConfig(String base, String origin, String api) {
        this(base, origin, api, SignIn.NONE);
    }

    /** The absolute address of a page's path, for what leaves the site. */
    public String address(String path) {
        return origin + base + "/" + path;
    }

    /** At the root of one host, forms posting to the same origin. */
    public static SiteConfig at(String origin) {
        return new SiteConfig("", origin, "");
    }
}
