/** The public route of the promises: what citizens felt of them. */
package quancheng.functions.http.projects;
