/** What people were told of their signups, and what is still to be said. Never a name or a number: those are read when it is said. */
package quancheng.store.notices;
