package quancheng.functions.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employers;
import quancheng.store.posts.Facility;
import quancheng.store.posts.Verification;

/** An officer writes down how far an employer was looked at, and what she found. It holds for six months. */
public final class VerifyEmployer {

    private final Employers employers;
    private final Clock clock;

    public VerifyEmployer(Employers employers, Clock clock) {
        this.employers = employers;
        this.clock = clock;
    }

    /**
     * What she found.
     *
     * @param level 0 to 3, see {@link Verification}
     * @param name  as the register has it
     */
    public record Found(int level, String name, Contact.Known contact, String scope, Set<Facility> facilities, String rosterNo) {

        /** As it was known before, at another level. */
        public static Found same(Employer employer, int level) {
            return new Found(level, employer.name(), employer.contact(), employer.scope(), employer.facilities(), employer.rosterNo());
        }
    }

    /** @param revision of the employer she looked at */
    public VerifyOutcome verify(Patience patience, Officer officer, CreditCode code, long revision, Found found) {
        return Tries.decide(patience, new VerifyOutcome.Busy(), () -> {
            Optional<Employer> known = employers.find(patience, code);
            if (known.isEmpty()) {
                return Optional.of(new VerifyOutcome.NotFound());
            }
            if (known.get().revision() != revision) {
                return Optional.of(new VerifyOutcome.Overtaken(known.get()));
            }
            var after = new Employer(code, found.name(), found.contact(), found.scope(), found.facilities(), found.rosterNo(),
                    Verification.of(found.level(), LocalDate.ofInstant(clock.instant(), Activity.ZONE), officer.subject()),
                    known.get().replies(), revision + 1);
            return Tries.<VerifyOutcome>after(employers.replace(patience, known.get(), after), new VerifyOutcome.Busy(),
                    () -> new VerifyOutcome.Verified(after));
        });
    }
}
