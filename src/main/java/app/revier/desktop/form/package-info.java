/** Values of the book as a person types them, checked while typing. Properties only, no nodes. */
@NullMarked
package app.revier.desktop.form;

import org.jspecify.annotations.NullMarked;
