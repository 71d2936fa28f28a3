/** Everything kept about people, field by field, and what they agreed to. */
package quancheng.store.personal;
