/** All screens there are; each has a package of its own and knows no other. */
@NullMarked
package app.revier.desktop.screen;

import org.jspecify.annotations.NullMarked;
