/** The screens there are, the places on them, and what a screen is given to work with. */
@NullMarked
package app.revier.desktop.nav;

import org.jspecify.annotations.NullMarked;
