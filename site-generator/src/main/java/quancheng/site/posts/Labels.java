package quancheng.site.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.activities.Tag;
import quancheng.site.layout.Site;
import quancheng.store.posts.Area;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Slug;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.WorkPlace;

/** The small labels of a post; what they say is computed from it ({@link quancheng.store.posts.rules.Tag}). */
final class Labels {

    private Labels() {
    }

    /** Days, then what speaks for it, then what speaks against it. */
    static List<Tag> ofCard(Site site, Offer offer) {
        Set<quancheng.store.posts.rules.Tag> tags = quancheng.store.posts.rules.Tag.of(offer);
        var labels = new ArrayList<Tag>();
        labels.add(new Tag("", new HourWords(site).days(offer.hours())));
        labels.add(insurance(site, offer.terms().insurance()));
        for (var tag : tags) {
            String tone = tone(tag);
            if (!tone.equals("-")) {
                labels.add(new Tag(tone, site.say("posts.tag." + tag.slug())));
            }
        }
        return labels;
    }

    /** Said on every card, also where it was not said. */
    private static Tag insurance(Site site, Set<Insurance> insured) {
        return insured.isEmpty() ? new Tag("o", site.say("posts.tag.unsaid"))
                : insured.contains(Insurance.NONE) ? new Tag("j", site.say("posts.tag.uninsured"))
                : insured.contains(Insurance.SOCIAL5) ? new Tag("g", site.say("posts.tag.insured"))
                : new Tag("", all(site, "insurance", insured));
    }

    /** A dash leaves it out: what is said already, or goes without saying. */
    private static String tone(quancheng.store.posts.rules.Tag tag) {
        return switch (tag) {
            case SCHOOL_RUN, NO_WEEKEND, NO_NIGHT, SUMMER_ADJUST, FROM_HOME, INSURED, UNINSURED -> "-";
            case LEAVE_ON_DEMAND -> "";
            case BRING_CHILD -> "l";
            case NIGHT, NOT_EMPLOYMENT -> "j";
        };
    }

    /** For above the title of its own page. */
    static List<Tag> ofPage(Site site, Offer offer) {
        Stream<Tag> safe = SchoolRun.of(site, offer.hours()).safe() ? Stream.of(new Tag("g", site.say("posts.tag.school-run"))) : Stream.empty();
        Stream<Tag> kinds = offer.kinds().stream().sorted().map(kind -> new Tag("", one(site, "kind", kind)));
        return Stream.of(safe, kinds, Stream.of(new Tag("", one(site, "employment", offer.terms().employment())),
                new Tag("", one(site, "category", offer.category())), new Tag("", site.texts().count("posts.headcount", offer.headcount()))))
                .flatMap(tags -> tags).toList();
    }

    /** A word of a closed list in the page's language. */
    static String one(Site site, String list, Slug word) {
        return site.say("posts." + list + "." + word.slug());
    }

    static <E extends Enum<E> & Slug> String all(Site site, String list, Set<E> words) {
        return words.stream().sorted().map(word -> one(site, list, word)).collect(Collectors.joining(site.say("posts.list")));
    }

    static String area(Site site, Area area) {
        return site.language() == Language.ZH ? area.chinese() : area.english();
    }

    /** {@code 历下区}, {@code 历下区，在家做}. */
    static String place(Site site, WorkPlace place) {
        String area = area(site, place.area());
        return place.mode() == WorkMode.ON_SITE ? area : site.say("posts.place", area, one(site, "mode", place.mode()));
    }
}
