/**
 * Rules about the personal data of a territory: how long it is kept, and where somebody is named.
 */
@NullMarked
package app.revier.privacy;

import org.jspecify.annotations.NullMarked;
