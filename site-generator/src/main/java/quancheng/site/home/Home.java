package quancheng.site.home;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Card;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.posts.Vacancies;
import quancheng.site.projects.Band;

/** Everything the home page shows. */
record Home(Content art, Content wordmark, String name, String festival, List<String> lede, Link call, Link more,
            Week week, String needsName, List<Counted> needs, String soonName, Link soonAll, List<Card> soon, Vacancies posts,
            String themesName, List<Scene> themes, Band promises, String stepsName, List<Step> steps, String nearName, List<Counted> near) {

    record Week(String name, Link all, List<Day> days) {
    }

    /** A day to pick. @param url nothing on a day without activities */
    record Day(String weekday, int number, String count, Optional<SafeUrl> url, boolean festival) {
    }

    record Counted(SafeUrl url, String text, String count) {
    }

    record Scene(SafeUrl url, String tone, SafeUrl picture, String text, String count) {
    }

    record Step(String name, String text) {
    }
}
