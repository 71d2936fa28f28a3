/** From data to bytes to where they lie: what the site consists of, what differs from what lies there, and in which order it is written. */
package quancheng.site.publish;
