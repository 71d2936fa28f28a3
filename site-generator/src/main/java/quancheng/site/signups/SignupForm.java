package quancheng.site.signups;

import java.util.List;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.TextField;
import quancheng.site.layout.SafeUrl;

/**
 * The form that asks for places.
 *
 * @param rule the waitlist rule, where she would be put in line; else empty
 * @param pick the activities to choose from; empty on the form of one
 */
record SignupForm(String heading, String hint, String rule, SafeUrl action, List<Hidden> hidden, List<Pick> pick, TextField name,
                  TextField phone, Party party, Choice needs, Choice consent, List<Choice> clash, String send) {

    /** The activities of one day to choose from. */
    record Pick(String day, List<Option> options) {
    }

    /** One activity to tick. */
    record Option(String id, String value, String title, String lang, String details, boolean chosen) {
    }
}
