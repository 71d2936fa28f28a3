package quancheng.functions.signups;

import java.util.List;
import java.util.Optional;
import quancheng.store.signups.PersonName;

/** How somebody wants to be called, as a new signup and a correction of one both ask it. */
public final class NameField {

    private NameField() {
    }

    /** The name, or what is wrong with it. */
    public static Optional<PersonName> read(Posted posted, List<Problem> problems) {
        Optional<PersonName> name = PersonName.read(posted.first("name"));
        if (name.isEmpty()) {
            boolean blank = PersonName.clean(posted.first("name")).isEmpty();
            problems.add(blank ? Problem.of("name", "name.blank") : Problem.of("name", "name.long", PersonName.LONGEST));
        }
        return name;
    }
}
