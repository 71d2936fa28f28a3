package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.projects.Project;
import quancheng.store.projects.Tally;

/** The pages that answer a citizen's voice, as UTF-8 bytes of HTML. */
public final class VoicePages {

    private final SiteConfig config;

    public VoicePages(SiteConfig config) {
        this.config = config;
    }

    public byte[] heard(Language language, Project project) {
        Site site = Site.of(config, language);
        return page(site, project, new VoicePage(back(site, project), List.of(), site.say("voice.heard"), Words.phrase(site, project.plan().title()),
                site.say("voice.heard.line", Tally.LEAST), Optional.empty()), "frame.title");
    }

    /** Everything typed is still there. */
    public byte[] again(Language language, Project project, FormState state) {
        Site site = Site.of(config, language);
        return page(site, project, new VoicePage(back(site, project), Problem.of(site, state, VoiceForm.IDS), site.say("voice.name"),
                Words.phrase(site, project.plan().title()), site.say("voice.lede", Tally.LEAST),
                Optional.of(VoiceForm.of(site, project.id().value(), state))), "frame.title.error");
    }

    private static Link back(Site site, Project project) {
        return new Link(site.say("voice.back"), site.page(path(project)));
    }

    private static byte[] page(Site site, Project project, VoicePage page, String title) {
        return Frame.bytes(site, Document.closed(Document.Reader.ANSWERED, path(project), site.say(title, page.heading()), Style.FORM,
                Part.of(JtevoiceGenerated::render, page)));
    }

    private static String path(Project project) {
        return Cut.ROOT + project.id() + "/";
    }
}
