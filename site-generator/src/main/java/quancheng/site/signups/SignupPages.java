package quancheng.site.signups;

import java.nio.charset.StandardCharsets;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Availability;

/** Every page that answers a posted form, as UTF-8 bytes of HTML. */
public final class SignupPages {

    private final SiteConfig config;

    public SignupPages(SiteConfig config) {
        this.config = config;
    }

    /** One activity's form again: a summary of the errors on top, each error at its field, everything typed still there. */
    public byte[] form(Language lang, Activity activity, Availability availability, FormState state) {
        return plain(lang, activity.title());
    }

    /** The form for several activities again. */
    public byte[] several(Language lang, List<Activity> offered, FormState state) {
        return plain(lang, offered.toString());
    }

    /** The result: one answer for each activity asked for. */
    public byte[] answers(Language lang, List<Answer> answers) {
        return plain(lang, answers.toString());
    }

    /** The form of {@code /my/} again. */
    public byte[] find(Language lang, FormState state) {
        return plain(lang, state.toString());
    }

    /** A signup that was found: its state, its code, the forms to change or cancel it. */
    public byte[] mine(Language lang, Mine mine) {
        return plain(lang, mine.ticket().code());
    }

    public byte[] notice(Language lang, Notice notice) {
        return plain(lang, notice.name());
    }

    private byte[] plain(Language lang, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return ("<!DOCTYPE html><html lang=\"" + lang.tag() + "\"><meta charset=\"utf-8\"><title>泉城有她</title><p>" + escaped
                + "<p>" + config.base()).getBytes(StandardCharsets.UTF_8);
    }
}
