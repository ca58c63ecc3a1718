/** The map: where the customers are, whom a week leads to, who is near. */
@NullMarked
package app.revier.desktop.screen.map;

import org.jspecify.annotations.NullMarked;
