/** What organizers do: bring the programme in and keep it right. */
package quancheng.functions.desk;
