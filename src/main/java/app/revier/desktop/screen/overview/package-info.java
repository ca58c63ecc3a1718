/** The first screen: the gap in a sentence and a picture, and what needs attention. */
@NullMarked
package app.revier.desktop.screen.overview;

import org.jspecify.annotations.NullMarked;
