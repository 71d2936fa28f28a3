package quancheng.store.posts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.DataTable;
import quancheng.store.activities.District;

/**
 * Where a post is: a district or county, or a function zone, which pays the minimum wage of its parent district.
 *
 * @param district the district itself, or the zone's parent
 */
public record Area(String slug, String chinese, String english, District district, int rank) implements Comparable<Area> {

    private static final String WHOLE_CITY = "online";

    private static final List<Area> ALL = Stream.concat(
            District.all().stream().filter(district -> !district.slug().equals(WHOLE_CITY))
                    .map(d -> new Area(d.slug(), d.chinese(), d.english(), d, d.rank())),
            DataTable.read(Area.class, "zones.csv", row -> new Area(row.getField("slug"), row.getField("chinese"),
                    row.getField("english"), District.of(row.getField("district")).orElseThrow(),
                    Integer.parseInt(row.getField("rank")))).stream()).sorted().toList();

    /** Districts, counties and zones, in the order pages show them. */
    public static List<Area> all() {
        return ALL;
    }

    /** By slug or by Chinese name. */
    public static Optional<Area> of(String name) {
        return ALL.stream().filter(area -> area.slug().equals(name) || area.chinese().equals(name)).findFirst();
    }

    public boolean isZone() {
        return !slug.equals(district.slug());
    }

    @Override
    public int compareTo(Area other) {
        return Comparator.comparingInt(Area::rank).compare(this, other);
    }
}
