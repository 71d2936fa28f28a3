package quancheng.functions.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.posts.ReportReason;
import quancheng.store.signups.Phone;

/** Reads what somebody says is wrong with a post: {@code reason, words, reporter}; the last is her phone, if she wants. */
public record ReportForm(Optional<ReportReason> reason, String words, Optional<Phone> reporter, List<Problem> problems) {

    private static final int LONGEST = 200;

    public static ReportForm read(Posted posted) {
        var fields = new PostFields(posted, Entry.FORM, LocalDate.EPOCH);
        Optional<ReportReason> reason = fields.choice(ReportReason.class, "reason", "report.reason");
        String words = fields.raw("words");
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            fields.wrong("words", "report.long", LONGEST, length);
        }
        return new ReportForm(reason, words, phone(fields), fields.problems());
    }

    private static Optional<Phone> phone(PostFields fields) {
        if (fields.isBlank("reporter")) {
            return Optional.empty();
        }
        return switch (Phone.read(fields.raw("reporter"))) {
            case Phone.Reading.Read(Phone phone) -> Optional.of(phone);
            case Phone.Reading.WrongLength(int missing) -> fields.wrong("reporter", missing > 0 ? "phone.short" : "phone.long", Math.abs(missing));
            case Phone.Reading.NotANumber() -> fields.wrong("reporter", "phone.wrong");
        };
    }
}
