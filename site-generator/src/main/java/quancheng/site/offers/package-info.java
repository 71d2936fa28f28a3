/** An employer's pages: the form in steps, the look at the whole before it is handed in, and the page its link opens. */
package quancheng.site.offers;
