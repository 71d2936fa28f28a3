/** Tells people what became of their signup: what is news, in which words, by which way. */
package quancheng.functions.notices;
