package quancheng.functions.posts;

import java.util.List;
import quancheng.functions.signups.Problem;
import quancheng.store.posts.rules.Finding;

/**
 * One thing that is wrong with a file of posts, at the cell it concerns.
 *
 * @param row      as a spreadsheet numbers it: the header is row 1
 * @param column   the column's name; empty where the whole row or file is meant
 * @param value    what stands there
 * @param findings the phrases in this cell, where wording is the problem
 */
public record RowProblem(int row, String column, String value, Problem problem, List<Finding> findings) {
}
