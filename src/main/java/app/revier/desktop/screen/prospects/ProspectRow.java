package app.revier.desktop.screen.prospects;

import app.revier.prospect.RankedProspect;
import app.revier.territory.CustomerId;

/**
 * A prospect as a row of the list.
 *
 * @param ranked the prospect in its place
 * @param indicators its values that speak for a product, in words
 * @param projects how many projects there are at it
 */
record ProspectRow(RankedProspect ranked, String indicators, int projects) {

  CustomerId id() {
    return ranked.customer().id();
  }
}
