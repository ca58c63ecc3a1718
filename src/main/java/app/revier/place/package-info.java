/** Where customers are when only their address is known: by postcode and town, without internet. */
@NullMarked
package app.revier.place;

import org.jspecify.annotations.NullMarked;
