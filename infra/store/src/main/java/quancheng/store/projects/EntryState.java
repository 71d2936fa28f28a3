package quancheng.store.projects;

/** Where the figure of a month stands: not there, waiting for review, sent back with words, or public. */
public enum EntryState implements Word {
    NONE, ENTERED, SENT_BACK, PUBLIC
}
