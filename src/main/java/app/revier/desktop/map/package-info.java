/**
 * A map without internet: its projection, its ground, and what keeps many points on it readable. It
 * knows no book.
 */
@NullMarked
package app.revier.desktop.map;

import org.jspecify.annotations.NullMarked;
