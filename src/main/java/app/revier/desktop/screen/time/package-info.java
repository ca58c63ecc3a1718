/** The year: its days, its visits, and what the time is spent on. */
@NullMarked
package app.revier.desktop.screen.time;

import org.jspecify.annotations.NullMarked;
