/** The screen of the team: several reps' plans together. */
@NullMarked
package app.revier.desktop.screen.team;

import org.jspecify.annotations.NullMarked;
