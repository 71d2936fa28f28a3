/** The parts every form is made of, whatever it asks: fields, choices, the box of problems, and the table of answers. */
package quancheng.site.forms;
