/** The year as it goes against its plan: what came, why, and where it will end. */
@NullMarked
package app.revier.desktop.screen.year;

import org.jspecify.annotations.NullMarked;
