package quancheng.store.posts;

/** Whose word a post is; name and address are empty unless it was passed on. */
public record Source(Origin origin, String name, String url) {

    public static final Source OWN = new Source(Origin.OWN, "", "");

    public Source {
        if (origin == Origin.FORWARDED && (name.isBlank() || url.isBlank())) {
            throw new IllegalArgumentException("passed on, and not said from where");
        }
    }
}
