/** The files for machines: open data, feeds, calendars and the map of the site. Every line is written by a serializer. */
package quancheng.site.feeds;
