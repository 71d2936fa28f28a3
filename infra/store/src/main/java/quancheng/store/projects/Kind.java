package quancheng.store.projects;

/** How a promise is counted: things, a share, money, or steps that are taken one after another. */
public enum Kind implements Word {
    COUNT, RATIO, AMOUNT, STEPS
}
