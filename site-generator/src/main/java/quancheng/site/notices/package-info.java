/** The words of messages to people who signed up. */
package quancheng.site.notices;
