/** Arranging planned visits with the customers they are at, one call after the other. */
@NullMarked
package app.revier.desktop.screen.week.arrange;

import org.jspecify.annotations.NullMarked;
