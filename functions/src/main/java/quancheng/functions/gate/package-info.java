/** Whether whoever sends a public form is asked for a moment's patience first: a little work for her device, or a short wait. Nobody is refused here. */
package quancheng.functions.gate;
