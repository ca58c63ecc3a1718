/**
 * How Revier looks: themes, spacing, colours of the nine cells and the small controls that every
 * screen shares.
 */
@NullMarked
package app.revier.desktop.theme;

import org.jspecify.annotations.NullMarked;
