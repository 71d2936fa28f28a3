/** The page that asks for a moment before a form goes on. */
package quancheng.site.gate;
