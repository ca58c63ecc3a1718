/** Charts drawn from plain figures: they know no book, and lead nowhere by themselves. */
@NullMarked
package app.revier.desktop.chart;

import org.jspecify.annotations.NullMarked;
