package elsewhere;

/** In another package. */
public class Further {

    protected String kept() {
        return "kept";
    }
}
