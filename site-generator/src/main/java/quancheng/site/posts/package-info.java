/** Mother posts 妈妈岗 as pages: lists by every way of looking for work that fits a day with children, and one page for each post. */
package quancheng.site.posts;
