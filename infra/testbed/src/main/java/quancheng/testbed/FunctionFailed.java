package quancheng.testbed;

/** A function that could not start, threw, or is gone; the message is what it said. */
public final class FunctionFailed extends RuntimeException {

    public FunctionFailed(String said) {
        super(said);
    }
}
