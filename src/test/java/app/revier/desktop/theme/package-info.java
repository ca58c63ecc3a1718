/** Tests of the common look. */
@NullMarked
package app.revier.desktop.theme;

import org.jspecify.annotations.NullMarked;
