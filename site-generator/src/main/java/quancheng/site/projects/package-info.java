/** What the city has promised, as pages: the wall of meters, one page a promise, and what units and the federation see at the desk. */
package quancheng.site.projects;
