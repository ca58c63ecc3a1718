@NullMarked
package app.revier.desktop.screen.team;

import org.jspecify.annotations.NullMarked;
