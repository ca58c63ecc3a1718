/** Tests of what keeps a map readable. */
@NullMarked
package app.revier.desktop.map;

import org.jspecify.annotations.NullMarked;
