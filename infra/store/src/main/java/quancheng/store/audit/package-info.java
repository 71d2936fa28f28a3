/** The audit log: who did what at the desk, and what for, line by line, never changed. */
package quancheng.store.audit;
