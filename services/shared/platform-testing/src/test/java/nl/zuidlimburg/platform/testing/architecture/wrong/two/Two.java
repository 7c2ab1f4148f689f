package nl.zuidlimburg.platform.testing.architecture.wrong.two;

import nl.zuidlimburg.platform.testing.architecture.wrong.one.One;

public class Two {
    One one;
}
