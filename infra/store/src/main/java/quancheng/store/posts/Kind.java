package quancheng.store.posts;

/** The four kinds of mother post of Shandong. */
public enum Kind implements Slug {
    /** 弹性妈妈岗: leave when it is needed. */
    FLEX_LEAVE,
    /** 宝妈班组: slots to choose from. */
    TEAM_SLOTS,
    /** 流动妈妈岗: taken home. */
    TAKE_HOME,
    /** 新业态妈妈岗. */
    NEW_FORM
}
