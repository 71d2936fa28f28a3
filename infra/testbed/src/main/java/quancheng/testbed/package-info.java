/** A real DynamoDB inside the JVM, with the tables of {@code template.yaml}; it knows nothing of what is kept in them. */
package quancheng.testbed;
