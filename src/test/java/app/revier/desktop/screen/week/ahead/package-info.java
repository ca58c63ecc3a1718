@NullMarked
package app.revier.desktop.screen.week.ahead;

import org.jspecify.annotations.NullMarked;
