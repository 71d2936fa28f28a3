/** The pages a visitor gets back when she posts a form: in the same layout and with the same parts as the static ones. */
package quancheng.site.signups;
