/** Who comes to an activity: the page at the desk, the table that is taken away as a file, and the sheet signed at the door. */
package quancheng.site.roster;
