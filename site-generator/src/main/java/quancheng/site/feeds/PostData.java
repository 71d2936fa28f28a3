package quancheng.site.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.site.SiteConfig;
import quancheng.site.posts.Opening;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.Slug;
import quancheng.store.posts.Terms;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.rules.SchoolHours;

/** The open posts as open data, the same columns as CSV and as JSON. Whom to call is not among them: an applicant learns it. */
final class PostData {

    private PostData() {
    }

    static byte[] csv(SiteConfig config, List<Opening> open) {
        return Csv.of(open.stream().map(opening -> columns(config, opening)).toList());
    }

    static byte[] json(SiteConfig config, List<Opening> open) {
        return Json.of(out -> {
            out.writeArrayFieldStart("posts");
            for (Opening opening : open) {
                out.writeStartObject();
                for (var column : columns(config, opening).entrySet()) {
                    out.writeStringField(column.getKey(), column.getValue());
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static Map<String, String> columns(SiteConfig config, Opening opening) {
        Offer offer = opening.offer();
        var columns = new LinkedHashMap<String, String>();
        columns.put("id", opening.id());
        columns.put("title", offer.title());
        columns.put("category", offer.category().slug());
        columns.put("kinds", words(offer.kinds()));
        columns.put("headcount", String.valueOf(offer.headcount()));
        terms(columns, offer.terms());
        pay(columns, offer);
        hours(columns, offer);
        columns.put("work_mode", offer.place().mode().slug());
        columns.put("district", offer.place().area().chinese());
        columns.put("address", offer.place().address());
        columns.put("benefits", words(offer.benefits()));
        columns.put("duties", offer.duties());
        columns.put("requirements", offer.requirements());
        employer(columns, opening);
        columns.put("published_at", opening.post().publishedAt().toString());
        columns.put("valid_until", offer.validUntil().toString());
        columns.put("url", config.address(opening.path()));
        return columns;
    }

    private static void terms(Map<String, String> columns, Terms terms) {
        columns.put("employment", terms.employment().slug());
        columns.put("contract", word(terms.contract()));
        columns.put("insurance", words(terms.insurance()));
        columns.put("training", word(terms.training()));
    }

    private static void pay(Map<String, String> columns, Offer offer) {
        columns.put("wage_unit", offer.pay().unit().slug());
        columns.put("wage_min", Pay.yuan(offer.pay().minFen()));
        columns.put("wage_max", Pay.yuan(offer.pay().maxFen()));
        columns.put("hourly_min", offer.pay().hourly(offer.hours()).toPlainString());
        columns.put("hourly_max", offer.pay().hourlyMost(offer.hours()).toPlainString());
    }

    private static void hours(Map<String, String> columns, Offer offer) {
        columns.put("schedule", offer.hours().schedule().slug());
        columns.put("weekly_hours", offer.hours().weekly().toPlainString());
        columns.put("week", offer.hours().shifts().stream().map(WeekGrid::toString).collect(Collectors.joining(" | ")));
        columns.put("school_run_safe", String.valueOf(SchoolHours.isSafe(offer.hours())));
    }

    private static void employer(Map<String, String> columns, Opening opening) {
        columns.put("employer", opening.offer().employer());
        columns.put("employer_code", opening.offer().code().value());
        columns.put("verified_level", known(opening, employer -> employer.verification().level()));
        columns.put("verified_on", known(opening, employer -> employer.verification().on()));
        columns.put("verified_until", known(opening, employer -> employer.verification().nextDue()));
        columns.put("applications_due", known(opening, employer -> employer.replies().asked()));
        columns.put("applications_answered", known(opening, employer -> employer.replies().answered()));
    }

    private static String known(Opening opening, Function<Employer, Object> what) {
        return opening.posting().employer().map(what).map(Object::toString).orElse("");
    }

    private static <E extends Enum<E> & Slug> String words(Set<E> words) {
        return words.stream().sorted().map(Slug::slug).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E> & Slug> String word(Optional<E> word) {
        return word.map(Slug::slug).orElse("");
    }
}
