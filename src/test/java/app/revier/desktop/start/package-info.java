/** Tests of the start. */
@NullMarked
package app.revier.desktop.start;

import org.jspecify.annotations.NullMarked;
