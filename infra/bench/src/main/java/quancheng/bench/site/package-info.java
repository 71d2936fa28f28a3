/** What the site costs: to build whole, to change in one place, and to load. */
package quancheng.bench.site;
