/**
 * What two or more modules need and no library gives, in small packages by concern: {@code event} (outbox, relay, inbox,
 * replay), {@code rest} (problems, validation, paging, preconditions), {@code sharing}, {@code identity}, {@code access} (who may see
 * and change an item, and the verbs that alter that), {@code job},
 * {@code codelist}, {@code export}, {@code value}. It holds no word of any domain.
 */
package nl.zuidlimburg.platform;
