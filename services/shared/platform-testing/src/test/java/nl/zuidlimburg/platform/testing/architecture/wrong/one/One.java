package nl.zuidlimburg.platform.testing.architecture.wrong.one;

import nl.zuidlimburg.platform.testing.architecture.wrong.two.Two;

public class One {
    Two two;
}
