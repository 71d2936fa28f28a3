/** Ways to people that are an AWS service; none of their classes is loaded unless it is chosen. */
package quancheng.functions.http.notices;
