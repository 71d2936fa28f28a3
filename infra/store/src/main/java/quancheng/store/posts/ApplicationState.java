package quancheng.store.posts;

/** Where an application 应聘 stands. */
public enum ApplicationState implements Slug {

    SUBMITTED, SEEN, CONTACTED, INTERVIEW, OFFERED, HIRED, NOT_CHOSEN, WITHDRAWN,
    /** Seven days went by without an answer. */
    NO_REPLY;

    /** She has heard from the employer: the seven-day clock stands still. Looking at it is no answer. */
    public boolean isAnswered() {
        return switch (this) {
            case CONTACTED, INTERVIEW, OFFERED, HIRED, NOT_CHOSEN -> true;
            case SUBMITTED, SEEN, WITHDRAWN, NO_REPLY -> false;
        };
    }

    /** Nothing follows, and the same phone may answer the same post again. */
    public boolean isOver() {
        return this == HIRED || this == NOT_CHOSEN || this == WITHDRAWN;
    }

    /** What an employer may make of it; a late answer is better than none. */
    public boolean mayBecome(ApplicationState next) {
        return switch (this) {
            case SUBMITTED, NO_REPLY -> next == SEEN && this == SUBMITTED || next.isAnswered();
            case SEEN, CONTACTED, INTERVIEW, OFFERED -> next.isAnswered() && next.compareTo(this) > 0;
            case HIRED, NOT_CHOSEN, WITHDRAWN -> false;
        };
    }
}
