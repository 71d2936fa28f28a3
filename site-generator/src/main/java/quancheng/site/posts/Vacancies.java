package quancheng.site.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.posts.Offer;
import quancheng.store.posts.rules.SchoolHours;

/** Three open posts for the home page, those first that leave time for the school run, and of as many employers as there are. */
public record Vacancies(String name, Link all, List<Card> cards) {

    private static final int SHOWN = 3;

    public static Vacancies of(Site site, Openings openings) {
        List<Opening> open = openings.open();
        return new Vacancies(site.say("posts.home"), new Link(site.texts().count("posts.home.all", open.size()), site.page(Listing.ROOT)),
                chosen(open).stream().map(opening -> Card.of(site, opening)).toList());
    }

    private static List<Opening> chosen(List<Opening> open) {
        var chosen = new ArrayList<Opening>();
        Stream.concat(open.stream().filter(opening -> isSafe(opening.offer())), open.stream()).forEach(opening -> {
            if (chosen.size() < SHOWN && chosen.stream().noneMatch(other -> other.offer().code().equals(opening.offer().code()))) {
                chosen.add(opening);
            }
        });
        return chosen;
    }

    private static boolean isSafe(Offer offer) {
        return !offer.hours().shifts().isEmpty() && SchoolHours.isSafe(offer.hours());
    }
}
