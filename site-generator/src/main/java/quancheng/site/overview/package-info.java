/** How the activities stand as a whole: charts with their tables, and no number by which somebody could be found. */
package quancheng.site.overview;
