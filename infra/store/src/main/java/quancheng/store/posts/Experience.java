package quancheng.store.posts;

/** How long an applicant has done such work; a break is not asked for. */
public enum Experience implements Slug {
    NONE, LT1Y, Y1_3, Y3_10, GT10Y
}
