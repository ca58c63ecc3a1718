/** Projects by their stages, as a board and as a list, and which measures work where. */
@NullMarked
package app.revier.desktop.screen.projects;

import org.jspecify.annotations.NullMarked;
