/** An organizer looks at who comes, and takes it with her: on record first, then the file. */
package quancheng.functions.roster;
