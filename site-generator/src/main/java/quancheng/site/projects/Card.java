package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.activities.Phrase;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;

/** A promise on the wall. */
record Card(Phrase title, SafeUrl url, List<Tag> tags, String progress, Optional<Meter> meter, Phrase unit) {

    static Card of(Site site, Standing one) {
        return new Card(Words.phrase(site, one.plan().title()), site.page(Cut.ROOT + one.id() + "/"), tags(site, one),
                Words.progress(site, one), Words.meter(site, one), Words.phrase(site, one.plan().unit()));
    }

    static List<Tag> tags(Site site, Standing one) {
        return Stream.concat(Stream.of(Words.status(site, one.status())),
                Stream.of(new Tag("t o", site.say("project.sample"))).filter(tag -> !one.plan().announced())).toList();
    }
}
