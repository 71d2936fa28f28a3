package quancheng.site.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.layout.Site;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Facility;
import quancheng.store.posts.Offer;
import quancheng.store.posts.OrgType;
import quancheng.store.posts.Origin;

/** Who offers the work, so that she can look the employer up herself. Its phone is not here: whom to call stands in its answer. */
record About(String title, List<Row> rows) {

    record Row(String name, Phrase value) {
    }

    static About of(Site site, Opening opening) {
        Offer offer = opening.offer();
        var rows = new ArrayList<Row>();
        rows.add(new Row(site.say("posts.about.name"), Words.chinese(site, offer.employer())));
        rows.add(row(site, "code", offer.code().value()));
        rows.add(row(site, "type", Labels.one(site, "org", OrgType.of(offer.code()))
                + (offer.code().registeredInJinan() ? "" : site.say("posts.about.elsewhere"))));
        Set<Facility> facilities = opening.employer().map(Employer::facilities).orElse(Set.of());
        if (!facilities.isEmpty()) {
            rows.add(row(site, "facilities", Labels.all(site, "facility", facilities)));
        }
        opening.employer().map(Employer::rosterNo).filter(number -> !number.isBlank())
                .ifPresent(number -> rows.add(row(site, "roster", site.say("posts.about.roster.in", number))));
        rows.add(row(site, "source", source(site, offer)));
        return new About(site.say("posts.about"), rows);
    }

    private static String source(Site site, Offer offer) {
        return site.say("posts.source." + offer.source().origin().slug(),
                offer.source().origin() == Origin.FORWARDED ? offer.source().name() + " " + offer.source().url() : offer.source().name());
    }

    private static Row row(Site site, String name, String value) {
        return new Row(site.say("posts.about." + name), new Phrase(value, ""));
    }
}
