package quancheng.store.posts;

/** 友好设施 of an employer. */
public enum Facility implements Slug {
    NURSING_ROOM, CHILDCARE, WOMENS_HOME, BRING_CHILD, HOLIDAY_CARE, SCHOOL_BUS
}
