/** Tests of the common look. */
@NullMarked
package app.revier.desktop.look;

import org.jspecify.annotations.NullMarked;
