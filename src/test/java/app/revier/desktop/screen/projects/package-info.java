/** Tests of the board of projects. */
@NullMarked
package app.revier.desktop.screen.projects;

import org.jspecify.annotations.NullMarked;
