/** What search-as-you-type looks through: one small file, made when the programme changes, so that no search ever reaches a server. */
package quancheng.site.search;
