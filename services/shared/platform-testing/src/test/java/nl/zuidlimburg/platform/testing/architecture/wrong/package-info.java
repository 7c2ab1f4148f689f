/** Breaks every rule once, to show that the rules see it. */
package nl.zuidlimburg.platform.testing.architecture.wrong;
