/** The home page: which day, what need, which theme, how near. */
package quancheng.site.home;
