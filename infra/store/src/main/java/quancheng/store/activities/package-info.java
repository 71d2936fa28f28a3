/** What the programme offers: the activities, their signup windows and their places as the public sees them. */
package quancheng.store.activities;
