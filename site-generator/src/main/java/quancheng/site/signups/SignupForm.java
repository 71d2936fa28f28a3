package quancheng.site.signups;

import gg.jte.Content;
import java.util.List;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Part;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/**
 * The form that asks for places.
 *
 * @param rule the waitlist rule, where she would be put in line; else empty
 * @param pick the activities to choose from; empty on the form of one
 */
record SignupForm(String heading, String hint, String rule, SafeUrl action, List<Hidden> hidden, List<Pick> pick, Asked asked) {

    /** The questions and how they are written. */
    record Asked(Questions questions, Content content) {

        static Asked of(Questions questions) {
            return new Asked(questions, Part.of(JtequestionsGenerated::render, questions));
        }

        /** As everybody gets them who has not answered yet: written once for many pages. */
        static Asked untouched(Questions questions) {
            return new Asked(questions, Part.rendered(JtequestionsGenerated::render, questions));
        }
    }

    /** Everything that is asked, whatever it is asked for. @param separate what is agreed to by itself, each in a box of its own */
    record Questions(TextField name, TextField phone, Party party, Choice needs, List<Choice> separate, Link notice, Choice consent, List<Choice> clash, Content trap, String send) {
    }

    /** The activities of one day to choose from. */
    record Pick(String day, List<Option> options) {
    }

    /** One activity to tick. */
    record Option(String id, String value, String title, String lang, String details, boolean chosen) {
    }
}
