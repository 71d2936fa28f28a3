package quancheng.site.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quancheng.site.Language;
import quancheng.site.forms.Row;
import quancheng.site.layout.Site;
import quancheng.site.text.Weeks;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.Experience;

/** An application line by line; a line for what was not said does not stand there. */
public final class SentRows {

    private final Site site;
    private final Sent sent;
    private final List<Row> rows = new ArrayList<>();

    private SentRows(Site site, Sent sent) {
        this.site = site;
        this.sent = sent;
    }

    /** As she checks it: with the whole number, because a wrong digit is found here or never; the rest she may still add. */
    static List<Row> toCheck(Site site, Sent sent) {
        return new SentRows(site, sent).needed(spaced(sent.phone().digits()));
    }

    /** As it is shown afterwards. */
    static List<Row> sent(Site site, Sent sent) {
        return new SentRows(site, sent).all(sent.phone().masked());
    }

    /** As the employer reads it, the phone only where she allowed it. */
    public static List<Row> forEmployer(Site site, Sent sent) {
        String phone = sent.sharesPhone() ? spaced(sent.phone().digits()) : site.say("sent.phone.kept");
        return new SentRows(site, sent).all(phone).stream().filter(row -> !row.name().equals(site.say("sent.share"))).toList();
    }

    private static String spaced(String digits) {
        return digits.length() == 11 ? digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7) : digits;
    }

    private List<Row> all(String phone) {
        needed(phone);
        sent.area().ifPresent(area -> add("area", site.language() == Language.ZH ? area.chinese() : area.english()));
        // Who said nothing counts as without, and nobody is told that she said so.
        add("experience", sent.experience() == Experience.NONE ? "" : word(site, sent.experience()));
        add("gap", sent.gapNote());
        add("message", sent.message());
        return rows;
    }

    private List<Row> needed(String phone) {
        add("name", sent.name().value());
        add("phone", phone);
        add("share", site.say(sent.sharesPhone() ? "sent.share.yes" : "sent.share.no"));
        add("hours", String.join(site.say("comma"), Weeks.lines(site.texts(), site.dates(), sent.hours())));
        add("contact", sent.contactTimes().stream().sorted().map(slot -> word(site, slot)).collect(Collectors.joining(site.say("comma"))));
        return rows;
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(site.say("sent." + key), value));
        }
    }

    static String word(Site site, ContactSlot slot) {
        return site.say("apply.contact." + slot.slug());
    }

    static String word(Site site, Experience experience) {
        return site.say("apply.experience." + experience.slug());
    }
}
