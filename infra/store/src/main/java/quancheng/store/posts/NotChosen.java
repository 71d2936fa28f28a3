package quancheng.store.posts;

/** Why somebody was not chosen: a closed list without anything about her person. */
public enum NotChosen implements Slug {
    FILLED, HOURS, SKILLS, DISTANCE, NOT_REACHED, OTHER
}
