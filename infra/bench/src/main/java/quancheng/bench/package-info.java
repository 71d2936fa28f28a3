/** The figures, measured on the machine that runs them: {@code mvn -Pbench}, or one of them by {@code -Dbench=NAME}. */
package quancheng.bench;
