package quancheng.store.posts;

import java.util.Optional;

/**
 * Where the work, the hand-out of material or the office is.
 *
 * @param street  street or town; empty where not said
 * @param point   inside the box of Jinan
 */
public record WorkPlace(WorkMode mode, Area area, String street, String address, Optional<Point> point) {

    /** Degrees north and east, inside the box of Jinan. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (latitude < 36.0 || latitude > 37.6 || longitude < 116.2 || longitude > 118.0) {
                throw new IllegalArgumentException("not in Jinan");
            }
        }
    }
}
