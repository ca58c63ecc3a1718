/** Tests of what is typed into fields. */
@NullMarked
package app.revier.desktop.entry;

import org.jspecify.annotations.NullMarked;
