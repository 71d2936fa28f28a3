package quancheng.store.posts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/**
 * An application 应聘. Never asked: age, marriage, children, health, a photo, an identity number.
 *
 * @param area      where she lives; empty where not said
 * @param hours     when she can work
 * @param fit       whole percent of the post's hours she can work, as she was shown before sending
 * @param gapNote   what she chose to say of a break; it is not asked for
 * @param sharesPhone she ticked that this employer may ring her; without, the employer sees no phone
 * @param link      hash of her status link
 * @param dueAt     the employer's seven days end then
 * @param answeredAt when the employer first answered
 * @param notChosen why, where she was not
 * @param keptUntil it is erased then: six months after the post closes
 * @param revision  counts every write
 */
public record Application(PostId post, ApplicationId id, CreditCode employer, PersonName name, Phone phone, Optional<Area> area,
                          WeekGrid hours, int fit, Experience experience, String gapNote, String message, Set<ContactSlot> contactTimes,
                          boolean sharesPhone, String consent, TokenHash link, ApplicationState state, Optional<NotChosen> notChosen,
                          Instant at, Instant dueAt, Optional<Instant> answeredAt, Instant keptUntil, long revision) {

    public Application {
        if ((state == ApplicationState.NOT_CHOSEN) != notChosen.isPresent()) {
            throw new IllegalArgumentException(state + " for " + notChosen);
        }
        contactTimes = Set.copyOf(contactTimes);
    }

    /** The phone as far as the employer may see it. */
    public Optional<Phone> phoneForEmployer() {
        return sharesPhone && state != ApplicationState.WITHDRAWN ? Optional.of(phone) : Optional.empty();
    }

    /** Past its seven days without a word. */
    public boolean isSilent(Instant now) {
        return (state == ApplicationState.SUBMITTED || state == ApplicationState.SEEN) && !now.isBefore(dueAt);
    }

    public Application in(ApplicationState next, Optional<NotChosen> why, Instant now) {
        return new Application(post, id, employer, name, phone, area, hours, fit, experience, gapNote, message, contactTimes,
                sharesPhone, consent, link, next, why, at, dueAt,
                answeredAt.or(() -> next.isAnswered() ? Optional.of(now) : Optional.empty()), keptUntil, revision + 1);
    }

    /** The same application by the same phone, with what she put right in it. */
    public Application corrected(PersonName name, Optional<Area> area, WeekGrid hours, int fit, Experience experience, String gapNote,
                                 String message, Set<ContactSlot> contactTimes, boolean sharesPhone, String consent) {
        return new Application(post, id, employer, name, phone, area, hours, fit, experience, gapNote, message, contactTimes,
                sharesPhone, consent, link, state, notChosen, at, dueAt, answeredAt, keptUntil, revision + 1);
    }

    public Application keptUntil(Instant end) {
        return new Application(post, id, employer, name, phone, area, hours, fit, experience, gapNote, message, contactTimes,
                sharesPhone, consent, link, state, notChosen, at, dueAt, answeredAt, end, revision + 1);
    }

    /** Which application, never whose: it would end up in a log. */
    @Override
    public String toString() {
        return "Application[" + post + " ***]";
    }
}
