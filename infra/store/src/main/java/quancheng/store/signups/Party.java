package quancheng.store.signups;

/** Who comes under one signup: counts only, never a child's name. */
public record Party(int adults, int children) {

    public Party {
        if (adults < 0 || children < 0 || adults + children < 1) {
            throw new IllegalArgumentException("a party of " + adults + " adults and " + children + " children");
        }
    }

    /** Places it takes; children take one each. */
    public int size() {
        return adults + children;
    }
}
