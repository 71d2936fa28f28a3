package quancheng.site.feeds;

import java.util.List;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.projects.Standing;
import quancheng.site.text.Texts;
import quancheng.store.projects.Figure;

/** The newest figure of every promise, as RSS 2.0; a new figure is a new item. */
final class ProjectFeed {

    private ProjectFeed() {
    }

    static byte[] of(SiteConfig config, Language language, List<Standing> all) {
        var texts = Texts.of(language);
        return Xml.of(out -> {
            out.writeStartElement("rss");
            out.writeAttribute("version", "2.0");
            out.writeStartElement("channel");
            Xml.text(out, "title", texts.say("project.wall"));
            Xml.text(out, "link", config.address(language.prefix() + "projects/"));
            Xml.text(out, "description", texts.count("project.wall.lede", all.size()));
            Xml.text(out, "language", language.tag().toLowerCase(java.util.Locale.ROOT));
            for (Standing one : all) {
                if (one.latest().isPresent()) {
                    Figure figure = one.latest().get();
                    String address = config.address(language.prefix() + "projects/" + one.id() + "/");
                    out.writeStartElement("item");
                    Xml.text(out, "title", one.plan().title());
                    Xml.text(out, "link", address);
                    out.writeStartElement("guid");
                    out.writeAttribute("isPermaLink", "false");
                    out.writeCharacters(address + "#" + one.project().figures().get(figure.month()).number());
                    out.writeEndElement();
                    Xml.text(out, "description", figure.month() + " · " + figure.quantity() + " " + one.plan().measure() + " · "
                            + texts.say("project.status." + one.status().word()));
                    out.writeEndElement();
                }
            }
            out.writeEndElement();
            out.writeEndElement();
        });
    }
}
