/** The frame every page stands in: head, header, footer, styles and scripts, and the few types that may write HTML unescaped. */
package quancheng.site.layout;
