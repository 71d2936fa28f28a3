package quancheng.site.gate;

import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.SafeUrl;

/**
 * Two ways on from one form: a script solves the puzzle and sends it, or she waits and presses the button.
 *
 * @param progress what the script says, with # for percent; {@code done} when it sends
 */
record MomentPage(String title, String lede, SafeUrl action, List<Hidden> hidden, Moment.Puzzle puzzle, String progress, String done, String waiting,
                  String send, String why, SafeUrl script) {
}
