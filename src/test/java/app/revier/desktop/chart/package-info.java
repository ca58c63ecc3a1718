/** Tests of the charts, and pictures of what a person sees. */
@NullMarked
package app.revier.desktop.chart;

import org.jspecify.annotations.NullMarked;
