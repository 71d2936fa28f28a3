package quancheng.site.feeds;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import quancheng.site.Language;
import quancheng.site.text.Dates;
import quancheng.store.activities.Activity;
import quancheng.store.activities.English;

/** What the feeds say in one language; an activity without an English text keeps its Chinese one. */
final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("quancheng.site.feeds.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Language language) {
        return ALL.get(language);
    }

    String of(String key) {
        return bundle.getString(key);
    }

    /** The title, which says so first where the activity is cancelled. */
    String title(Activity activity) {
        String title = english(activity) ? activity.english().orElseThrow().title() : activity.title();
        return activity.cancelled() ? new MessageFormat(of("cancelled")).format(new Object[] {title}) : title;
    }

    String summary(Activity activity) {
        return english(activity) ? activity.english().orElseThrow().summary() : activity.summary();
    }

    /** When, where and what: a feed reader shows no more than this. */
    String news(Activity activity) {
        return Dates.of(language).when(activity) + " · " + place(activity) + " · " + summary(activity);
    }

    String description(Activity activity) {
        return english(activity) ? activity.english().orElseThrow().description() : activity.description();
    }

    String place(Activity activity) {
        if (activity.online()) {
            return of("online");
        }
        String venue = english(activity) ? activity.english().map(English::venue).orElseThrow() : activity.venue();
        return activity.address().isEmpty() ? venue : venue + " (" + activity.address() + ")";
    }

    private boolean english(Activity activity) {
        return language == Language.EN && activity.english().isPresent();
    }
}
