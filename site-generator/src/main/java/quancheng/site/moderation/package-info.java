/** Mother posts before an officer: what waits, what she sees of it, what she says, and how far an employer was looked at. */
package quancheng.site.moderation;
