/** The way to the target: goal, charts, rungs, and the growth projects with what each adds. */
@NullMarked
package app.revier.desktop.screen.gap;

import org.jspecify.annotations.NullMarked;
