/** The only room that knows Lambda's event types: reads a call, asks a use case, writes the reply. */
package quancheng.functions.http;
