/** The organizers' desk: one static shell, and the views the desk's function answers with, each a fragment that fills the shell's main part. */
package quancheng.site.desk;
