package quancheng.store.posts;

/** What the employer insures. */
public enum Insurance implements Slug {
    /** 五险. */
    SOCIAL5,
    /** 工伤. */
    WORK_INJURY,
    /** 职业伤害保障, of the new forms of work. */
    OCC_INJURY,
    ACCIDENT_PRIVATE,
    /** 公积金. */
    HOUSING,
    /** Nothing at all: said in red. */
    NONE
}
