package quancheng.site.feeds;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.store.activities.Activity;

/** What comes next, as JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {
    }

    static byte[] of(SiteConfig config, Language language, List<Activity> next) {
        var words = Words.in(language);
        return Json.of(out -> {
            out.writeStringField("version", "https://jsonfeed.org/version/1.1");
            out.writeStringField("title", words.of("programme"));
            out.writeStringField("description", words.of("description"));
            out.writeStringField("home_page_url", config.address(language.prefix()));
            out.writeStringField("feed_url", config.address(language.prefix() + "feed.json"));
            out.writeStringField("language", language.tag());
            out.writeArrayFieldStart("items");
            for (var activity : next) {
                item(out, config.address(DataFiles.page(language, activity)), words, activity);
            }
            out.writeEndArray();
        });
    }

    private static void item(JsonGenerator out, String address, Words words, Activity activity) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", address);
        out.writeStringField("url", address);
        out.writeStringField("title", words.title(activity));
        out.writeStringField("summary", words.news(activity));
        out.writeStringField("content_text", words.description(activity));
        out.writeArrayFieldStart("tags");
        for (var tag : activity.tags()) {
            out.writeString(tag);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
