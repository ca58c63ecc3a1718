package app.revier.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that headings put before or behind a part of an address to say whose or which it is.
 *
 * @param word the word, folded
 * @param rank how much less sure the column is for it: an address for deliveries is taken only
 *     where there is no other
 */
record AddressWord(String word, int rank) {

  /** What such a word may stand beside. */
  static final Set<ImportField> FIELDS =
      EnumSet.of(
          ImportField.STREET,
          ImportField.POSTCODE,
          ImportField.CITY,
          ImportField.COUNTRY,
          ImportField.LATITUDE,
          ImportField.LONGITUDE,
          ImportField.PHONE,
          ImportField.MAIL,
          ImportField.WEB);

  private static final int OWN = 1;
  private static final int OTHER = 3;

  /** All words, of those that begin alike the longer first. */
  static final List<AddressWord> ALL =
      List.of(
          of("rechnungsanschrift", OWN),
          of("rechnungsadresse", OWN),
          of("rechnungs", OWN),
          of("hauptadresse", OWN),
          of("haupt", OWN),
          of("geschaeftlich", OWN),
          of("zentrale", OWN),
          of("standard", OWN),
          of("firmen", OWN),
          of("firma", OWN),
          of("kunden", OWN),
          of("kunde", OWN),
          of("unternehmens", OWN),
          of("billing", OWN),
          of("invoice", OWN),
          of("primary", OWN),
          of("main", OWN),
          of("business", OWN),
          of("office", OWN),
          of("company", OWN),
          of("account", OWN),
          of("customer", OWN),
          of("client", OWN),
          of("organization", OWN),
          of("organisation", OWN),
          of("address1", OWN),
          of("adresse1", OWN),
          of("defaultaddress", OWN),
          of("default", OWN),
          of("lieferanschrift", OTHER),
          of("lieferadresse", OTHER),
          of("liefer", OTHER),
          of("shipping", OTHER),
          of("shipto", OTHER),
          of("delivery", OTHER),
          of("mailing", OTHER),
          of("contact", OTHER),
          of("person", OTHER),
          of("address2", OTHER),
          of("adresse2", OTHER),
          of("other", OTHER),
          of("private", OTHER),
          of("privat", OTHER));

  private static AddressWord of(String word, int rank) {
    return new AddressWord(word, rank);
  }

  /** What a folded heading says beside the word; none if it does not begin or end with it. */
  @Nullable String rest(String key) {
    if (key.length() <= word.length()) {
      return null;
    }
    if (key.startsWith(word)) {
      return key.substring(word.length());
    }
    return key.endsWith(word) ? key.substring(0, key.length() - word.length()) : null;
  }
}
