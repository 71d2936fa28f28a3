package quancheng.store.posts;

/** 用工形式: what the law makes of the work; it decides hours, floor, contract and insurance. */
public enum Employment implements Slug {
    /** 全日制. */
    FULL_TIME,
    /** 非全日制: at most 24 hours a week (劳动合同法 68). */
    PART_TIME,
    /** 新就业形态. */
    NEW_FORM_WORK,
    /** 劳务、计件承揽: not an employment relationship, and pages say so. */
    TASK,
    /** 公益性岗位. */
    PUBLIC_WELFARE
}
