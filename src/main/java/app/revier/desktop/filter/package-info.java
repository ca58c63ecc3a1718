/**
 * Which customers are shown: one filter for all screens that show customers, and the rows it looks
 * at.
 */
@NullMarked
package app.revier.desktop.filter;

import org.jspecify.annotations.NullMarked;
