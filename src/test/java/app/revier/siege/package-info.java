/**
 * Programs that attack a book, or use it as roughly as it will ever be used, and print what they
 * found. They take minutes and are no part of the test run.
 */
@NullMarked
package app.revier.siege;

import org.jspecify.annotations.NullMarked;
