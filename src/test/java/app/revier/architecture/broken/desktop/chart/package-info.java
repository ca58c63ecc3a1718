/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.chart;

import org.jspecify.annotations.NullMarked;
