package quancheng.site.feeds;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Site;
import quancheng.site.posts.Opening;
import quancheng.site.posts.PostPages;
import quancheng.site.text.Texts;

/** The newest open posts, as RSS 2.0 and as JSON Feed 1.1. */
final class PostFeed {

    private PostFeed() {
    }

    static byte[] rss(SiteConfig config, Language language, List<Opening> newest) {
        var texts = Texts.of(language);
        var site = Site.of(config, language);
        return Xml.of(out -> {
            out.writeStartElement("rss");
            out.writeAttribute("version", "2.0");
            out.writeStartElement("channel");
            Xml.text(out, "title", texts.say("posts.title"));
            Xml.text(out, "link", config.address(language.prefix() + "posts/"));
            Xml.text(out, "description", texts.say("posts.lede"));
            Xml.text(out, "language", language.tag().toLowerCase(Locale.ROOT));
            for (Opening opening : newest) {
                out.writeStartElement("item");
                Xml.text(out, "title", PostPages.headline(site, opening.offer()));
                Xml.text(out, "link", address(config, language, opening));
                Xml.text(out, "guid", address(config, language, opening));
                Xml.text(out, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(opening.post().publishedAt().atZone(ZoneOffset.UTC)));
                Xml.text(out, "description", opening.offer().duties());
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndElement();
        });
    }

    static byte[] json(SiteConfig config, Language language, List<Opening> newest) {
        var texts = Texts.of(language);
        var site = Site.of(config, language);
        return Json.of(out -> {
            out.writeStringField("version", "https://jsonfeed.org/version/1.1");
            out.writeStringField("title", texts.say("posts.title"));
            out.writeStringField("description", texts.say("posts.lede"));
            out.writeStringField("home_page_url", config.address(language.prefix() + "posts/"));
            out.writeStringField("feed_url", config.address(language.prefix() + "posts/feed.json"));
            out.writeStringField("language", language.tag());
            out.writeArrayFieldStart("items");
            for (Opening opening : newest) {
                out.writeStartObject();
                out.writeStringField("id", address(config, language, opening));
                out.writeStringField("url", address(config, language, opening));
                out.writeStringField("title", PostPages.headline(site, opening.offer()));
                out.writeStringField("content_text", opening.offer().duties());
                out.writeStringField("date_published", opening.post().publishedAt().toString());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static String address(SiteConfig config, Language language, Opening opening) {
        return config.address(language.prefix() + opening.path());
    }
}
