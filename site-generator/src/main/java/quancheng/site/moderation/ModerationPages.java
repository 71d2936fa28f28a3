package quancheng.site.moderation;

import java.time.Clock;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.forms.FormState;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;

/** What the desk shows of mother posts, as UTF-8 bytes of an HTML fragment. */
public final class ModerationPages {

    private final SiteConfig config;
    private final Clock clock;

    public ModerationPages(SiteConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    public byte[] queue(Language language, Queue queue) {
        return Part.bytes(JtequeueGenerated::render, new QueueViews(site(language), clock.instant()).view(queue));
    }

    /** One post; a draft that was never handed in is nobody's business but the employer's. */
    public byte[] one(Language language, Matter matter, CaseState state) {
        return Part.bytes(JtecaseGenerated::render, new CaseViews(site(language), matter, state, clock.instant()).view());
    }

    /** @param form what was found, as kept or as typed; @param said key of what just happened, or empty */
    public byte[] employer(Language language, Employer employer, List<MotherPost> posts, FormState form, String said) {
        return Part.bytes(JteemployerGenerated::render, new EmployerViews(site(language), employer, form, clock.instant()).view(posts, said));
    }

    public byte[] importing(Language language) {
        return Part.bytes(JtefileGenerated::render, new ImportViews(site(language)).empty());
    }

    public byte[] importWrong(Language language, List<ImportCell> cells) {
        return Part.bytes(JtefileGenerated::render, new ImportViews(site(language)).wrong(cells));
    }

    /** @param done it has happened; otherwise it is what would. @param counts added, changed, unchanged, kept */
    public byte[] imported(Language language, boolean done, int... counts) {
        return Part.bytes(JtefileGenerated::render, new ImportViews(site(language)).counted(done, counts));
    }

    private Site site(Language language) {
        return Site.of(config, language);
    }
}
