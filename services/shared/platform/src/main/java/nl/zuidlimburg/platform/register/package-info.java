/**
 * The one small shape of a plain register: items that are recorded, changed, shared and withdrawn, without a life of
 * their own. Another register costs an entity, a record with its fields, a schema and a migration.
 */
package nl.zuidlimburg.platform.register;
