/** The programme as pages: lists by every way of looking for an activity, and one page for each, with its form and its poster. */
package quancheng.site.activities;
