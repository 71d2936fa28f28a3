package quancheng.store.posts;

/** Why a post is paused; it decides who may resume it. */
public enum PauseCause implements Slug {
    EMPLOYER, OFFICER,
    /** Two people reported it independently. */
    REPORTS,
    /** Applications went unanswered. */
    SILENT,
    /** The employer's verification is overdue. */
    VERIFICATION,
    /** A new minimum wage is above its pay. */
    FLOOR
}
