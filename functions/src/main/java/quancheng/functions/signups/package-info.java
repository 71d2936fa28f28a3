/** Somebody asks for a place, changes it, gives it back; somebody in line is seated. */
package quancheng.functions.signups;
