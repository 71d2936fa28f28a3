package quancheng.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the site; every page exists in both, under the same path. */
public enum Language {
    ZH("zh", "zh-CN", "", "简体中文", Locale.SIMPLIFIED_CHINESE),
    EN("en", "en", "en/", "English", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final String prefix;
    private final String own;
    private final Locale locale;

    Language(String code, String tag, String prefix, String own, Locale locale) {
        this.code = code;
        this.tag = tag;
        this.prefix = prefix;
        this.own = own;
        this.locale = locale;
    }

    /** As forms post it in {@code lang}: {@code zh}, {@code en}. */
    public String code() {
        return code;
    }

    /** BCP 47, as in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** What this language's paths begin with: nothing, or {@code en/}. */
    public String prefix() {
        return prefix;
    }

    /** Its name in itself. */
    public String own() {
        return own;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    public static Optional<Language> parse(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
