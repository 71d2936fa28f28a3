package quancheng.store.activities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.DataTable;

/** A district or county of Jinan, or the whole city for what happens online; the list is data ({@code districts.csv}). */
public record District(String slug, String chinese, String english, int rank) implements Comparable<District> {

    private static final List<District> ALL = DataTable.read(District.class, "districts.csv",
            row -> new District(row.getField("slug"), row.getField("chinese"), row.getField("english"),
                    Integer.parseInt(row.getField("rank"))));

    /** Every district, in the order pages show them. */
    public static List<District> all() {
        return ALL;
    }

    public static Optional<District> named(String chinese) {
        return ALL.stream().filter(district -> district.chinese().equals(chinese)).findFirst();
    }

    public static Optional<District> of(String slug) {
        return ALL.stream().filter(district -> district.slug().equals(slug)).findFirst();
    }

    @Override
    public int compareTo(District other) {
        return Comparator.comparingInt(District::rank).compare(this, other);
    }
}
