package app.revier.doubles;

import app.revier.territory.Behaviour;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Hurdle;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What two customers have several of, in one list. */
final class United {

  private United() {}

  /** What either has, once. */
  static <T> List<T> all(Collection<T> one, Collection<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  /**
   * The contacts of both.
   *
   * @param all one who is named in both is there once, with what either knows
   * @param leavingOut those of whom the second knows something else than the first
   */
  record Contacts(List<Contact> all, List<SamePerson> leavingOut) {}

  /** The contacts of both. */
  static Contacts contacts(List<Contact> kept, List<Contact> others) {
    List<Contact> all = new ArrayList<>(kept);
    List<SamePerson> leavingOut = new ArrayList<>();
    for (Contact other : others) {
      int same = indexOf(all, other);
      if (same < 0) {
        all.add(other);
      } else {
        SamePerson person = new SamePerson(all.get(same), other);
        all.set(same, person.united());
        if (person.leavesOut()) {
          leavingOut.add(person);
        }
      }
    }
    return new Contacts(all, List.copyOf(leavingOut));
  }

  private static int indexOf(List<Contact> contacts, Contact wanted) {
    Name name = Name.of(wanted.name());
    Set<String> title = salutation(wanted.name());
    for (int i = 0; i < contacts.size(); i++) {
      String other = contacts.get(i).name();
      Set<String> otherTitle = salutation(other);
      // Frau Weber and Herr Weber are two, although titles do not count in names.
      boolean mayBe = title.isEmpty() || otherTitle.isEmpty() || title.equals(otherTitle);
      if (other.equals(wanted.name())
          || (mayBe && name.like(Name.of(other)) == NameLikeness.SAME)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> salutation(String name) {
    Set<String> found = new LinkedHashSet<>();
    for (NameWord word : NameWord.in(name)) {
      switch (word.text()) {
        case "frau", "fr", "mrs", "ms", "miss" -> found.add("f");
        case "herr", "herrn", "hr", "mr" -> found.add("m");
        default -> {}
      }
    }
    return found;
  }

  /** How both buy; where both have a value of an attribute, the first one's stays. */
  static Behaviour behaviour(Behaviour kept, Behaviour other) {
    Behaviour both = kept;
    for (Trait trait : other.traits()) {
      if (kept.valueOf(trait.attribute()) == null) {
        both = both.with(trait.attribute(), trait.value());
      }
    }
    for (Hurdle hurdle : other.hurdles()) {
      both = both.with(hurdle, true);
    }
    return both;
  }

  /** The values of attributes of which the first has others. */
  static List<Trait> leftTraits(Behaviour kept, Behaviour other) {
    return other.traits().stream()
        .filter(
            trait -> {
              String own = kept.valueOf(trait.attribute());
              return own != null && !own.equals(trait.value());
            })
        .toList();
  }

  /** Competitors of both; one who is named in both is there once, with all it supplies. */
  static List<Competitor> competitors(List<Competitor> kept, List<Competitor> others) {
    List<Competitor> all = new ArrayList<>(kept);
    for (Competitor other : others) {
      String key = other.name().strip().toLowerCase(Locale.ROOT);
      int same = -1;
      for (int i = 0; i < all.size(); i++) {
        same = all.get(i).name().strip().toLowerCase(Locale.ROOT).equals(key) ? i : same;
      }
      if (same < 0) {
        all.add(other);
      } else if (!all.get(same).supplies().contains(other.supplies())) {
        String own = all.get(same).supplies();
        String both = own.isEmpty() ? other.supplies() : own + "; " + other.supplies();
        all.set(same, new Competitor(all.get(same).name(), both));
      }
    }
    return all;
  }
}
