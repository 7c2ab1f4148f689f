@org.jspecify.annotations.NullMarked
package nl.zuidlimburg.bench;
