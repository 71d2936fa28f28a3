package quancheng.site.projects;

import java.util.List;
import java.util.function.Function;
import quancheng.site.Page;
import quancheng.site.SiteData;
import quancheng.store.projects.Evidence;

/** The photos behind public figures, each a file of its own; what waits for review is not published. */
public final class PhotoPages {

    private PhotoPages() {
    }

    /** @param photos the JPEG by its id */
    public static List<Page> of(SiteData data, Function<String, byte[]> photos) {
        return data.projects().stream().flatMap(project -> project.figures().values().stream().map(line -> project.figure(line.number())))
                .flatMap(figure -> figure.evidence().stream()).filter(evidence -> evidence.kind() == Evidence.Kind.PHOTO).map(Evidence::text)
                .distinct().map(id -> new Page(path(id), "image/jpeg", id, () -> photos.apply(id))).toList();
    }

    static String path(String id) {
        return Cut.ROOT + "photos/" + id + ".jpg";
    }
}
