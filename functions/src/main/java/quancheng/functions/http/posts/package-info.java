/** The public routes of mother posts: one class a feature, each naming its routes. */
package quancheng.functions.http.posts;
