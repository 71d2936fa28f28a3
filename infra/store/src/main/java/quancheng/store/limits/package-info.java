/** How often somebody may try, and how often she did: counts under keyed hashes, gone when their window is over. */
package quancheng.store.limits;
