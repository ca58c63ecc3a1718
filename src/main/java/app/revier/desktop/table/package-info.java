/**
 * One table under all screens: rows with an identity, a selection of identities, columns the rep
 * arranges, keys, menus, copying and editing in the cell. What ends in Model knows no node.
 */
@NullMarked
package app.revier.desktop.table;

import org.jspecify.annotations.NullMarked;
