/** Starts the whole platform on one machine: a command ({@code infra/start}) and a library for end-to-end tests and benchmarks. */
@org.jspecify.annotations.NullMarked
package nl.zuidlimburg.local;
