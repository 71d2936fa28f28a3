package quancheng.store.projects;

/** Whom a promise is for. */
public enum Beneficiary implements Word {
    WOMEN, CHILDREN, FAMILY
}
