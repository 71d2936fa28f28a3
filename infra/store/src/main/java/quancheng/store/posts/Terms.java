package quancheng.store.posts;

import java.util.Optional;
import java.util.Set;

/**
 * What one works under.
 *
 * @param contract   empty where an import did not say
 * @param insurance  empty where an import did not say
 */
public record Terms(Employment employment, Optional<Contract> contract, Set<Insurance> insurance, Optional<Training> training) {

    public Terms {
        insurance = Set.copyOf(insurance);
    }
}
