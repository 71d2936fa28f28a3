package quancheng.store;

/** Something was to be read whole, and an item of it is {@link Unreadable}. Ours to mend; the message repeats nothing that is stored. */
public final class CannotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable item;

    CannotRead(Unreadable item) {
        super("an item cannot be read: " + item.what());
        this.item = item;
    }

    public Unreadable item() {
        return item;
    }
}
