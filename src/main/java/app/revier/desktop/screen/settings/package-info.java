/** The screen on which the rep sets thresholds, years and figures of the plan. */
@NullMarked
package app.revier.desktop.screen.settings;

import org.jspecify.annotations.NullMarked;
