/** What the things that people work on have in common: recorded, changed, shared, with facts of their own. */
@NullMarked
package nl.zuidlimburg.platform.werk;

import org.jspecify.annotations.NullMarked;
