package quancheng.store.posts;

/** An application's key within its post: 130 bits of a keyed hash of post and phone, so that one phone has one live application. */
public record ApplicationId(String value) {

    public ApplicationId {
        if (!value.matches("[2-9A-HJ-NP-Z]{26}")) {
            throw new IllegalArgumentException("not an application id");
        }
    }
}
