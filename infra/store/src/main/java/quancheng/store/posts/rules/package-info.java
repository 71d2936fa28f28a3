/** Rules over an offer, most of them data with a date or a law beside it: wages, hours, wording, tags, risk. They change nothing. */
package quancheng.store.posts.rules;
