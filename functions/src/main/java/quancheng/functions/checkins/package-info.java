/** The door of an activity: who is expected, who came, and what a phone did while it had no network. */
package quancheng.functions.checkins;
