package quancheng.functions.posts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employers;
import quancheng.store.posts.ReplyRate;

/** How reliably each employer answers: counted anew from its applications, so that nothing can drift. */
public final class CountReplies {

    /** So many applications must lie unanswered before an employer counts as silent; one may be lost in any house. */
    private static final int SILENT_FROM = 3;
    private static final int HALF = 50;

    private final Employers employers;

    public CountReplies(Employers employers) {
        this.employers = employers;
    }

    /** What was asked and answered, by employer. */
    static final class Tally {

        private final Map<CreditCode, ReplyRate> rates = new HashMap<>();
        private final Map<CreditCode, Integer> unanswered = new HashMap<>();

        /** Counts an application whose seven days are over, or that was answered before. */
        void add(Application application, Instant now) {
            boolean answered = application.answeredAt().filter(at -> !at.isAfter(application.dueAt())).isPresent();
            boolean due = !now.isBefore(application.dueAt()) && application.state() != ApplicationState.WITHDRAWN;
            if (answered || due) {
                rates.merge(application.employer(), new ReplyRate(1, answered ? 1 : 0),
                        (one, other) -> new ReplyRate(one.asked() + other.asked(), one.answered() + other.answered()));
            }
            if (application.state() == ApplicationState.NO_REPLY) {
                unanswered.merge(application.employer(), 1, Integer::sum);
            }
        }

        ReplyRate rate(CreditCode code) {
            return rates.getOrDefault(code, ReplyRate.NONE);
        }

        /** Three lie unanswered now, and fewer than half were ever answered in time. An answer, even late, ends it. */
        boolean isSilent(CreditCode code) {
            return unanswered.getOrDefault(code, 0) >= SILENT_FROM && rate(code).percent() < HALF;
        }
    }

    /** The employers as they are afterwards. */
    Rows<Employer> count(Patience patience, Tally tally, List<Tick> ticks) {
        Rows<Employer> all = employers.rows(patience);
        return new Rows<>(all.readable().stream().map(employer -> tally.rate(employer.code()).equals(employer.replies())
                ? employer : counted(patience, employer, tally.rate(employer.code()), ticks)).toList(), all.unreadable());
    }

    private Employer counted(Patience patience, Employer employer, ReplyRate rate, List<Tick> ticks) {
        Employer after = employer.replying(rate);
        if (employers.replace(patience, employer, after) != Moved.DONE) {
            return employer;
        }
        ticks.add(new Tick("replies", employer.code().value()));
        return after;
    }
}
