/** An applicant's pages: the form on a post's page, her answers to check, what became of it, and the report of a post. */
package quancheng.site.applications;
