/** The directions of the house, checked. */
@NullMarked
package app.revier.architecture;

import org.jspecify.annotations.NullMarked;
