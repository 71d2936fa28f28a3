package quancheng.site.desk;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;

/** The doors that are hers. @param meant the one a scanned code opens */
record DoorsView(String title, String lede, Optional<Link> meant, Optional<String> notMeant, List<Door> doors, String nothing) {

    record Door(Link link, String when, Optional<Tag> today) {
    }
}
