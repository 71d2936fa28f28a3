package quancheng.site.roster;

import java.util.List;

/**
 * A roster as a table of texts.
 *
 * @param name  of the sheet
 * @param stamp who took it, the line under the last row
 */
public record RosterTable(String name, List<String> heads, List<List<String>> rows, String stamp) {
}
