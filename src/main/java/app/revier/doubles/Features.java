package app.revier.doubles;

import app.revier.doubles.Likeness.Link;
import app.revier.territory.Customer;
import app.revier.territory.PhoneNumbers;
import app.revier.territory.WebDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a customer is compared, made comparable.
 *
 * @param customer who
 * @param number the number without leading zeros, case and punctuation; empty if nothing is left
 * @param name the name
 * @param location the place
 * @param phones telephone numbers without country and leading zero
 * @param mail the mail address; empty if not known
 * @param domain the domain of mail or web page; empty if not known, or one of many people
 */
record Features(
    Customer customer,
    String number,
    Name name,
    Location location,
    List<String> phones,
    String mail,
    String domain) {

  private static final double PERSON = 0.5;
  private static final double COMPANY = 0.75;
  private static final double SAME_NUMBER = 0.2;

  /** How many digits tell a telephone number whatever stands before them. */
  private static final int PHONE_DIGITS = 6;

  /** Makes a customer comparable. */
  static Features of(Customer customer) {
    String mail = customer.reach().mail().strip().toLowerCase(Locale.ROOT);
    String ofMail = WebDomain.of(mail);
    return new Features(
        customer,
        number(customer.number()),
        Name.of(customer.name()),
        Location.of(customer),
        phones(customer.reach().phone()),
        mail,
        ofMail.isEmpty() ? WebDomain.of(customer.reach().web()) : ofMail);
  }

  /** A customer number without leading zeros, case and punctuation. */
  static String number(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) && !(c == '0' && key.isEmpty())) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private static List<String> phones(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(1);
    for (String number : PhoneNumbers.in(text)) {
      boolean foreign = number.startsWith("+") || number.startsWith("00");
      String digits = number.replaceFirst("^\\+?0*", "");
      // Of the country only its first digits are known: two are left out, as most have.
      String key = foreign && digits.length() > PHONE_DIGITS + 2 ? digits.substring(2) : digits;
      if (key.length() >= PHONE_DIGITS) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Why it is probably the same customer as another; none if there is no reason. */
  @Nullable Likeness like(Features other) {
    boolean sameNumber = !number.isEmpty() && number.equals(other.number);
    NameLikeness names = name.like(other.name);
    boolean linked = !Collections.disjoint(phones, other.phones) || isSameMail(other);
    if (names == NameLikeness.OTHER && !sameNumber && !linked) {
      return null;
    }
    PlaceLikeness places = location.like(other.location);
    if (places == PlaceLikeness.ELSEWHERE && !sameNumber) {
      return null;
    }
    Set<Link> links = links(other);
    double score =
        names == NameLikeness.OTHER
            ? strangers(sameNumber, places, links)
            : namesakes(sameNumber, names, places, links);
    double rounded = Math.round(score * 100) / 100.0;
    return rounded < Likeness.LEAST
        ? null
        : new Likeness(rounded, sameNumber, names, places, links);
  }

  private boolean isSameMail(Features other) {
    return !mail.isEmpty() && mail.equals(other.mail);
  }

  private Set<Link> links(Features other) {
    Set<Link> links = EnumSet.noneOf(Link.class);
    if (!Collections.disjoint(phones, other.phones)) {
      links.add(Link.PHONE);
    }
    if (isSameMail(other)) {
      links.add(Link.MAIL);
    } else if (!domain.isEmpty() && domain.equals(other.domain)) {
      links.add(Link.DOMAIN);
    }
    return links;
  }

  private static double namesakes(
      boolean sameNumber, NameLikeness names, PlaceLikeness places, Set<Link> links) {
    if (places == PlaceLikeness.ELSEWHERE) {
      return sameNumber ? 0.4 : 0;
    }
    double missing = 1 - names.weight() * places.weight();
    if (places != PlaceLikeness.OTHER_STREET) {
      if (links.contains(Link.PHONE) || links.contains(Link.MAIL)) {
        missing *= PERSON;
      } else if (links.contains(Link.DOMAIN)) {
        missing *= COMPANY;
      }
    }
    return 1 - (sameNumber ? missing * SAME_NUMBER : missing);
  }

  private static double strangers(boolean sameNumber, PlaceLikeness places, Set<Link> links) {
    boolean linked = links.contains(Link.PHONE) || links.contains(Link.MAIL);
    return switch (places) {
      case HOUSE, STREET -> sameNumber ? 0.6 : linked ? 0.5 : 0;
      case TOWN, UNKNOWN, OTHER_HOUSE -> sameNumber || links.contains(Link.MAIL) ? 0.4 : 0;
      case OTHER_STREET -> sameNumber ? 0.4 : 0;
      case ELSEWHERE -> 0;
    };
  }
}
