/** The Lambda handlers that answer people, wired by hand. */
package quancheng.functions;
