/** Tests of the filter. */
@NullMarked
package app.revier.desktop.filter;

import org.jspecify.annotations.NullMarked;
