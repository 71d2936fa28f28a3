package quancheng.site.feeds;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.store.activities.Activity;

/** What comes next, as RSS 2.0. It carries no dates of its own making: a second publication must give the same bytes. */
final class Rss {

    private Rss() {
    }

    static byte[] of(SiteConfig config, Language language, List<Activity> next) {
        return Xml.of(out -> {
            out.writeStartElement("rss");
            out.writeAttribute("version", "2.0");
            out.writeStartElement("channel");
            channel(out, config, language);
            for (var activity : next) {
                item(out, config.address(DataFiles.page(language, activity)), Words.in(language), activity);
            }
            out.writeEndElement();
            out.writeEndElement();
        });
    }

    private static void channel(XMLStreamWriter out, SiteConfig config, Language language) throws XMLStreamException {
        var words = Words.in(language);
        Xml.text(out, "title", words.of("programme"));
        Xml.text(out, "link", config.address(language.prefix()));
        Xml.text(out, "description", words.of("description"));
        Xml.text(out, "language", language.tag().toLowerCase(java.util.Locale.ROOT));
    }

    private static void item(XMLStreamWriter out, String address, Words words, Activity activity) throws XMLStreamException {
        out.writeStartElement("item");
        Xml.text(out, "title", words.title(activity));
        Xml.text(out, "link", address);
        Xml.text(out, "guid", address);
        Xml.text(out, "description", words.news(activity));
        for (var tag : activity.tags()) {
            Xml.text(out, "category", tag);
        }
        out.writeEndElement();
    }
}
