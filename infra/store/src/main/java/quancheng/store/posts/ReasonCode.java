package quancheng.store.posts;

import java.util.List;
import java.util.Optional;
import quancheng.store.DataTable;

/** Why an officer sent a post back, refused it or took it down: a closed list ({@code reasons.csv}), with how to mend it. */
public record ReasonCode(String code, String chinese, String english, String mend, String mendEnglish) {

    private static final List<ReasonCode> ALL = DataTable.read(ReasonCode.class, "reasons.csv", row -> new ReasonCode(
            row.getField("code"), row.getField("chinese"), row.getField("english"), row.getField("mend"), row.getField("mend_en")));

    public static List<ReasonCode> all() {
        return ALL;
    }

    public static Optional<ReasonCode> of(String code) {
        return ALL.stream().filter(reason -> reason.code.equals(code)).findFirst();
    }
}
