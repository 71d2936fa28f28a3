/** The audit log at the desk: read, never written. */
package quancheng.site.audit;
