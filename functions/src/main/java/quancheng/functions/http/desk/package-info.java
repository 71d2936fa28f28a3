/** The organizers' routes: one class a feature, each naming its routes; role and unit are checked before any of them is asked. */
package quancheng.functions.http.desk;
