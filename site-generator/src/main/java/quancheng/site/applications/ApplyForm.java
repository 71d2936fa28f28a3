package quancheng.site.applications;

import gg.jte.Content;
import java.util.List;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Week;
import quancheng.site.layout.SafeUrl;

/**
 * The form that answers a post.
 *
 * @param own  her week typed in, for whom no preset fits; {@code ownName} opens it
 * @param more what nobody has to say; on a post's page it is left for the next one, so that the form takes a minute
 */
record ApplyForm(String heading, String hint, SafeUrl action, List<Hidden> hidden, Choice presets, Week own, String ownName, FitBox fit,
                 TextField name, TextField phone, Choice share, Choice contact, List<Content> more, Choice consent, Content trap, String send, String never) {

    /**
     * What the script needs to show the fit while she ticks; without it the next page shows it.
     *
     * @param shifts  the weeks of the post, by bars; empty where hours are free
     * @param needed  minutes a week
     * @param presets the week of each preset: {@code slug week}, by bars
     * @param words   the sentence, with # for percent, hours that fit and hours needed
     */
    record FitBox(String shifts, int needed, String presets, String words, SafeUrl script) {
    }
}
