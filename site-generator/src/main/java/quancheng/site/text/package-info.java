/** What pages say, in two languages: the message bundles, and dates the Chinese and the English way. */
package quancheng.site.text;
