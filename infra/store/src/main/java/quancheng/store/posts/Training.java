package quancheng.store.posts;

/** Who pays for training; «paid by the worker» does not exist. */
public enum Training implements Slug {
    NONE, FREE, PAID_BY_EMPLOYER
}
