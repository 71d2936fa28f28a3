/** Pages of plain text: what happens to personal data, accessibility, and the page for an address that is not there. */
package quancheng.site.info;
