package quancheng.bench;

/** One thing that is measured, and whatever it is to be compared with, in the same run. */
public interface Bench {

    /** As {@code -Dbench} calls it. */
    String name();

    void run(Figures figures) throws Exception;
}
