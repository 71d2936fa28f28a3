/** Who came to an activity: signups that were checked in, and people who came without one. Never a name or a number. */
package quancheng.store.checkins;
