package quancheng.site.feeds;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.SiteConfig;

/**
 * Every page a search engine should know, each with its twin in the other language. It carries no dates: we keep none that
 * would be true. One file holds 50,000 addresses, five times what a city's programme could ever need.
 */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Tools for one person, and what is only to be printed: not content. */
    private static final Pattern PRIVATE = Pattern.compile("(en/)?(my|desk|signup)/.*|.*/poster/");

    private Sitemap() {
    }

    /** The paths to list, in an order that does not depend on how the pages were made. */
    static List<String> listed(List<Page> pages) {
        return pages.stream().filter(page -> page.type().equals(Page.HTML)).map(Page::path)
                .filter(path -> path.isEmpty() || path.endsWith("/"))
                .filter(path -> !PRIVATE.matcher(path).matches()).sorted().toList();
    }

    static byte[] of(SiteConfig config, List<String> paths) {
        var all = paths.stream().collect(Collectors.toUnmodifiableSet());
        return Xml.of(out -> {
            out.writeStartElement("urlset");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeNamespace("xhtml", XHTML);
            for (var path : paths) {
                out.writeStartElement("url");
                Xml.text(out, "loc", config.address(path));
                twins(out, config, path, all);
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    private static void twins(XMLStreamWriter out, SiteConfig config, String path, Set<String> all) throws XMLStreamException {
        String english = Language.EN.prefix();
        String plain = path.startsWith(english) ? path.substring(english.length()) : path;
        if (all.contains(plain) && all.contains(english + plain)) {
            for (var language : Language.values()) {
                out.writeEmptyElement("xhtml:link");
                out.writeAttribute("rel", "alternate");
                out.writeAttribute("hreflang", language.tag());
                out.writeAttribute("href", config.address(language.prefix() + plain));
            }
        }
    }
}
