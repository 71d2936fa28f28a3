/** What the whole site is made from, and what it is made of: data in, pages out. */
package quancheng.site;
