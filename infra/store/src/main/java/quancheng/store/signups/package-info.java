/** Who asked for a place, who has one and who waits: the records, their rules, and the atomic moves that change them. */
package quancheng.store.signups;
