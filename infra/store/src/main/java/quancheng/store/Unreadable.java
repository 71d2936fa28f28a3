package quancheng.store;

/**
 * An item that nobody can read as what it should be. Its key names nobody, and nothing is said of what lies in it.
 *
 * @param what of which kind, such as {@code activity}
 * @param sort empty where the table has no sort key
 */
public record Unreadable(String what, String partition, String sort) {

    public String key() {
        return sort.isEmpty() ? partition : partition + "/" + sort;
    }
}
