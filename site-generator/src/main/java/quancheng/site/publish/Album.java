package quancheng.site.publish;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.projects.Photo;
import quancheng.store.projects.Photos;

/** Photos by id. What an id names never changes, so a warm publisher reads each once. */
public final class Album implements Function<String, byte[]> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Photos photos;
    private final Map<String, byte[]> seen = new ConcurrentHashMap<>();

    public Album(Database database) {
        this.photos = new Photos(database);
    }

    /** Empty where there is none: one photo less is no reason to stop publishing. */
    @Override
    public byte[] apply(String id) {
        return seen.computeIfAbsent(id, _ -> photos.find(Patience.of(PATIENCE), id).map(Photo::jpeg).orElse(new byte[0]));
    }
}
