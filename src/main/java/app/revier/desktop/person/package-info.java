/** What every screen that shows customers can do with personal data: tell it, and erase it. */
@NullMarked
package app.revier.desktop.person;

import org.jspecify.annotations.NullMarked;
