/** A year's list comes in, units enter their figures, and the federation reviews them. */
package quancheng.functions.projects;
