package org.h2;

/** Stands in for a library that we do not have, so that the rule against it can be shown to work. */
public final class Driver {
    private Driver() {}
}
