package quancheng.site.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.projects.Project;

/** What the desk shows of promises, as UTF-8 bytes of an HTML fragment. */
public final class ProjectDesk {

    private final SiteConfig config;

    public ProjectDesk(SiteConfig config) {
        this.config = config;
    }

    /** @param projects each in its latest year, and in those that still want something; @param imports she may bring in the year's list */
    public byte[] list(Language language, List<Project> projects, LocalDate today, boolean imports) {
        List<Standing> all = projects.stream().map(project -> Standing.of(project, List.of(), Optional.empty(), today)).toList();
        return Part.bytes(JtedesklistGenerated::render, new DeskLists(Site.of(config, language), all, today).view(imports));
    }

    public byte[] project(Language language, Project project, LocalDate today, DeskState state) {
        return Part.bytes(JtedeskGenerated::render,
                new DeskSheet(Site.of(config, language), Standing.of(project, List.of(), Optional.empty(), today), state).view());
    }

    public byte[] importing(Language language, int year) {
        return imported(new DeskImports(Site.of(config, language), year).empty());
    }

    public byte[] importWrong(Language language, int year, List<ProgrammeProblem> problems) {
        return imported(new DeskImports(Site.of(config, language), year).wrong(problems));
    }

    /** @param done it has happened; otherwise it is what would; @param counts added, changed, unchanged, figures */
    public byte[] imported(Language language, int year, boolean done, int... counts) {
        var views = new DeskImports(Site.of(config, language), year);
        return imported(done ? views.done(counts) : views.plan(counts));
    }

    private static byte[] imported(DeskImportView view) {
        return Part.bytes(JtedeskimportGenerated::render, view);
    }
}
