package quancheng.store.posts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an employer offers, checked: one version of a mother post. There is no field for sex, highest age, marriage,
 * children or a photo, so that none can be asked for.
 *
 * @param employer      as its licence names it
 * @param skill         empty where an import did not say, as are {@code kinds} and {@code starts}
 * @param summerAdjust  the sentence that says how hours change in the holidays; empty without
 * @param leaveOnDemand the sentence that says how leave is taken; empty without
 * @param validUntil    the last day it can be answered
 */
public record Offer(
        CreditCode code,
        String employer,
        Contact contact,
        String title,
        Category category,
        Optional<SkillLevel> skill,
        Set<Kind> kinds,
        Terms terms,
        int headcount,
        Pay pay,
        WorkHours hours,
        WorkPlace place,
        Set<Benefit> benefits,
        String duties,
        String requirements,
        String summerAdjust,
        String leaveOnDemand,
        Optional<LocalDate> starts,
        LocalDate validUntil,
        Source source) {

    public Offer {
        if (title.isBlank() || duties.isBlank() || headcount < 1) {
            throw new IllegalArgumentException("an offer without title, duties or headcount");
        }
        kinds = Set.copyOf(kinds);
        benefits = Set.copyOf(benefits);
    }

    /** The same for longer. */
    public Offer until(LocalDate day) {
        return with(contact, day);
    }

    /** The same with another contact, or with what is known of it. */
    public Offer with(Contact other) {
        return with(other, validUntil);
    }

    private Offer with(Contact contact, LocalDate until) {
        return new Offer(code, employer, contact, title, category, skill, kinds, terms, headcount, pay, hours, place, benefits,
                duties, requirements, summerAdjust, leaveOnDemand, starts, until, source);
    }
}
