package quancheng.site.posts;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Tag;
import quancheng.site.layout.Link;

/** The page of a post that is open. */
record PostPage(Link back, List<Tag> tags, Phrase title, Phrase employer, String place, String wording, PostFacts facts, Hours hours, PayBar pay,
                String checked, Trust trust, About about, List<Text> texts, Scam scam,
                 Optional<Link> poster, Optional<Answer> answer) {

    /** How one answers it, and how one says that something is wrong; empty while it is only looked at before it is public. */
    record Answer(String want, String until, Content form, Content report) {
    }

    /** When one works. @param run what it means for the way to school; @param week where hours are set, else the line of the day says so; @param school and @param work name the colours */
    record Hours(String title, boolean safe, String run, String days, DayLine line, Optional<WeekLine> week, String school, String work, String note) {
    }

    /** A heading with what stands under it. */
    record Text(String title, List<Phrase> lines) {
    }
}
