/** Several weeks at a time: how full they are, and what stands in them. */
@NullMarked
package app.revier.desktop.screen.week.ahead;

import org.jspecify.annotations.NullMarked;
