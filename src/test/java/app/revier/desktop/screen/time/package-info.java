/** Tests of the time of the year. */
@NullMarked
package app.revier.desktop.screen.time;

import org.jspecify.annotations.NullMarked;
