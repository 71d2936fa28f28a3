/** What every store stands on: the tables' names, the client, and how a refused write is read. */
package quancheng.store;
