package quancheng.store.projects;

import quancheng.store.activities.District;

/** What a district has of a figure. */
public record Share(District district, long quantity) {

    public Share {
        if (quantity < 0) {
            throw new IllegalArgumentException("a share is not negative");
        }
    }

    String stored() {
        return district.slug() + ":" + quantity;
    }

    static Share read(String stored) {
        int colon = stored.indexOf(':');
        return new Share(District.of(stored.substring(0, colon)).orElseThrow(), Long.parseLong(stored.substring(colon + 1)));
    }
}
