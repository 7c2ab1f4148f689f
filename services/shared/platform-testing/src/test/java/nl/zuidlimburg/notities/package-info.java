/** A small service like the real ones: one aggregate, one resource, one projection. The platform is tested in it. */
package nl.zuidlimburg.notities;
