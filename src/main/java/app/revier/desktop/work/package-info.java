/** Work away from the JavaFX thread, and short words about what came of it. */
@NullMarked
package app.revier.desktop.work;

import org.jspecify.annotations.NullMarked;
