/** Tests of the whole window. */
@NullMarked
package app.revier.desktop;

import org.jspecify.annotations.NullMarked;
