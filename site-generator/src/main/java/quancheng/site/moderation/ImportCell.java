package quancheng.site.moderation;

import java.util.List;
import quancheng.store.posts.rules.Finding;

/** One thing that is wrong with a file of posts. @param row as a spreadsheet numbers it; @param sentence in the reader's language */
public record ImportCell(int row, String column, String value, String sentence, List<Finding> findings) {
}
