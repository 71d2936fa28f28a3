package quancheng.site.projects;

import java.util.List;
import java.util.stream.Stream;
import quancheng.site.Page;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;

/** Makes the wall in all its cuts, and the page of every promise. */
public final class ProjectPages {

    private ProjectPages() {
    }

    public static List<Page> of(Site site, Promises promises) {
        var walls = new Walls(site, promises);
        return Stream.concat(Cut.all(promises).stream().map(cut -> wall(site, walls, cut)),
                promises.all().stream().map(one -> project(site, one))).toList();
    }

    private static Page wall(Site site, Walls walls, Cut cut) {
        return Frame.page(site, cut.path(), walls.basis(cut), () -> {
            WallPage page = walls.page(cut);
            return Document.open(cut.path(), site.say("frame.title", page.title()), page.lede(), Style.PROJECT,
                    Part.of(JtewallGenerated::render, page));
        });
    }

    private static Page project(Site site, Standing one) {
        String path = Cut.ROOT + one.id() + "/";
        return Frame.page(site, path, one, () -> Document.open(path, site.say("frame.title", one.plan().title()),
                site.say("project.description", one.plan().title(), one.plan().unit(), Words.target(site, one.plan())), Style.PROJECT,
                Part.of(JteprojectGenerated::render, new Sheet(site, one).page())));
    }
}
