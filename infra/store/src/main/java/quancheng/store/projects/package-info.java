/** What the city has promised and how far it is: projects, their append-only ledgers, and a status nobody can type. */
package quancheng.store.projects;
