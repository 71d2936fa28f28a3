package quancheng.store.projects;

/** What can be done with the figure of a month. */
public enum Move implements Word {
    ENTER, IMPORT, APPROVE, SEND_BACK
}
