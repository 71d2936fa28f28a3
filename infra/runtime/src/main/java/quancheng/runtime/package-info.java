/** What every function says to whoever runs it, and hears from it: events, log lines, figures, snapshots. */
package quancheng.runtime;
