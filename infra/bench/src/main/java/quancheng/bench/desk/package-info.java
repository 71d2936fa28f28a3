/** What the organizers' desk takes: a roster as a file, a programme looked at. */
package quancheng.bench.desk;
