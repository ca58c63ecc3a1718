/** Tests of the overview. */
@NullMarked
package app.revier.desktop.screen.review;

import org.jspecify.annotations.NullMarked;
