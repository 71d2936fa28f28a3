package quancheng.store;

/** The tables, or the keys to them, could not be read in time; the caller says "busy, try again". */
public final class Overloaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overloaded() {
        this(null);
    }

    Overloaded(Throwable cause) {
        super("the tables could not be read in time", cause);
    }
}
