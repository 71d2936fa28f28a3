package quancheng.store.posts;

/** What somebody says is wrong with a post. */
public enum ReportReason implements Slug {
    ASKS_MONEY, KEEPS_ID, DIFFERS_FROM_PAGE, DISCRIMINATES, FRAUD, OTHER
}
