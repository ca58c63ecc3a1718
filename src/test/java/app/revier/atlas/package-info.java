/**
 * Makes the places that Revier knows without internet from two public lists (decision 0025); run by
 * hand, not by the build.
 */
@NullMarked
package app.revier.atlas;

import org.jspecify.annotations.NullMarked;
