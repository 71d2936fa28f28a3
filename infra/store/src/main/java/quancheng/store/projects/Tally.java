package quancheng.store.projects;

/** How many felt something of a promise in a year, and how many did not. */
public record Tally(ProjectId project, int year, long felt, long missed) {

    /** Fewer answers would point at somebody. */
    public static final int LEAST = 5;

    public boolean isOf(Project one) {
        return project.equals(one.id()) && year == one.year();
    }

    public boolean isShown() {
        return felt + missed >= LEAST;
    }
}
