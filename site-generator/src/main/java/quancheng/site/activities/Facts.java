package quancheng.site.activities;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;

/** When, where, how many places, for whom, by whom. */
record Facts(String name, String when, Link calendar, String calendarHint, Phrase place, Optional<Phrase> address,
             List<Link> maps, Live live, List<String> notes, String audienceName,
             Phrase audience, String organizerName, Phrase organizer, Icons icons) {

    /** Drawn once, used on every page. */
    record Icons(Content clock, Content pin, Content people, Content flag, Content home) {
        static final Icons ALL = new Icons(Asset.svg("icons/clock"), Asset.svg("icons/pin"), Asset.svg("icons/ppl"),
                Asset.svg("icons/flag"), Asset.svg("icons/home"));
    }

    static Facts of(Site site, Activity activity, Availability availability) {
        return new Facts(site.say("facts"), site.dates().when(activity), calendar(site, activity), site.say("facts.calendar.hint"),
                place(site, activity), address(site, activity), maps(site, activity), Live.of(site, activity, availability),
                notes(site, activity, availability),
                site.say("facts.audience"), Words.chinese(site, activity.audience()),
                site.say("facts.organizer"), Words.chinese(site, activity.organizer()), Icons.ALL);
    }

    static Link calendar(Site site, Activity activity) {
        return new Link(site.say("facts.calendar"), site.page(Card.path(activity) + "event.ics"));
    }

    private static Phrase place(Site site, Activity activity) {
        return activity.online() ? new Phrase(site.say("place.online"), "") : Words.venue(site, activity);
    }

    private static Optional<Phrase> address(Site site, Activity activity) {
        return Optional.of(Words.chinese(site, activity.address())).filter(address -> !address.text().isBlank());
    }

    /** By name, because the programme has no coordinates; the phone's map app opens where it is installed. */
    private static List<Link> maps(Site site, Activity activity) {
        if (activity.online()) {
            return List.of();
        }
        String district = activity.district().chinese();
        String name = "济南市" + (activity.venue().startsWith(district) ? "" : district) + activity.venue();
        return List.of(
                new Link(site.say("facts.amap"), new SafeUrl("https://uri.amap.com/search").with("keyword", name).with("city", "济南")),
                new Link(site.say("facts.baidu"), new SafeUrl("https://api.map.baidu.com/place/search").with("query", name)
                        .with("region", "济南").with("output", "html").with("src", "quancheng")));
    }

    /** Never empty: what one should know about the places besides how they stand. */
    private static List<String> notes(Site site, Activity activity, Availability availability) {
        return switch (activity.admission()) {
            case Admission.Invitation() -> List.of(site.say("facts.invited"));
            case Admission.Open open -> notes(site, open, availability);
        };
    }

    private static List<String> notes(Site site, Admission.Open open, Availability availability) {
        String until = site.say(availability.state() == Availability.State.CLOSED ? "closed.over.line" : "facts.deadline",
                site.dates().moment(open.closesAt()));
        if (availability.state() == Availability.State.CANCELLED) {
            return List.of(site.say("closed.cancelled.line"));
        }
        return availability.places().isPresent() ? List.of(site.texts().count("facts.capacity", open.capacity()), until) : List.of(until);
    }
}
