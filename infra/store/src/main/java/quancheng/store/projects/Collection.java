package quancheng.store.projects;

/** What a promise is part of: the practical projects of a year, or a strand of 出彩. */
public enum Collection implements Word {
    PRACTICAL, CHUCAI
}
