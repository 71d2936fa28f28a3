package quancheng.store.posts.rules;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import quancheng.store.posts.Benefit;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Slug;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;

/** What can be said of a post's hours and terms in a word. Computed, never ticked by the employer. */
public enum Tag implements Slug {

    /** 可接送. */
    SCHOOL_RUN, NO_WEEKEND, NO_NIGHT,
    /** 夜班: between 22:00 and 06:00. */
    NIGHT,
    /** 寒暑假可调: the employer wrote how. */
    SUMMER_ADJUST,
    /** 按需请假: the employer wrote how. */
    LEAVE_ON_DEMAND, FROM_HOME,
    /** 五险. */
    INSURED, BRING_CHILD,
    /** 非劳动关系, said in bold. */
    NOT_EMPLOYMENT,
    /** No insurance at all, said in red. */
    UNINSURED;

    private static final int NIGHT_FROM = 22 * 60;
    private static final int NIGHT_TO = 6 * 60;

    public static Set<Tag> of(Offer offer) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        put(tags, SCHOOL_RUN, SchoolHours.isSafe(offer.hours()));
        put(tags, NO_WEEKEND, offer.hours().shifts().stream().allMatch(Tag::sparesWeekend));
        boolean night = offer.hours().shifts().stream().anyMatch(Tag::worksAtNight);
        put(tags, NIGHT, night);
        put(tags, NO_NIGHT, !night);
        put(tags, SUMMER_ADJUST, !offer.summerAdjust().isBlank());
        put(tags, LEAVE_ON_DEMAND, !offer.leaveOnDemand().isBlank());
        put(tags, FROM_HOME, offer.place().mode().fromHome());
        put(tags, INSURED, offer.terms().insurance().contains(Insurance.SOCIAL5));
        put(tags, BRING_CHILD, offer.benefits().contains(Benefit.CHILD_CARE) || offer.benefits().contains(Benefit.BRING_CHILD));
        put(tags, NOT_EMPLOYMENT, offer.terms().employment() == Employment.TASK);
        put(tags, UNINSURED, offer.terms().insurance().contains(Insurance.NONE));
        return tags;
    }

    private static void put(Set<Tag> tags, Tag tag, boolean holds) {
        if (holds) {
            tags.add(tag);
        }
    }

    private static boolean sparesWeekend(WeekGrid week) {
        return week.on(DayOfWeek.SATURDAY).isEmpty() && week.on(DayOfWeek.SUNDAY).isEmpty();
    }

    private static boolean worksAtNight(WeekGrid week) {
        return week.days().stream().flatMap(day -> day.stream()).anyMatch(Tag::atNight);
    }

    private static boolean atNight(Span span) {
        return span.to() > NIGHT_FROM || span.from() < NIGHT_TO;
    }
}
