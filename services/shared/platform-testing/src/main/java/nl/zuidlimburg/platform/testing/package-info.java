/**
 * What every module needs to test with real parts: {@code server} (PostgreSQL, Kafka, an identity provider, once per JVM),
 * {@code topic} (what really came out), and tests to inherit for contracts, architecture, rights and bad input.
 */
package nl.zuidlimburg.platform.testing;
