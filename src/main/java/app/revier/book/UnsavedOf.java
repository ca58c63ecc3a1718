package app.revier.book;

import app.revier.privacy.NamedWords;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Territory;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which of the texts that were typed and are not in the book are about somebody. */
public final class UnsavedOf {

  /** How the fields of contacts begin. */
  private static final String CONTACTS = "contacts\u001f";

  private final Set<String> places = new HashSet<>();
  private final Set<String> contactPlaces = new HashSet<>();
  private final NamedWords words;

  private UnsavedOf(NamedWords words) {
    this.words = words;
  }

  /**
   * The texts about some.
   *
   * @param territory the book while they are in it
   * @param words by which they are named
   */
  public static UnsavedOf persons(
      Collection<Person> persons, Territory territory, NamedWords words) {
    UnsavedOf of = new UnsavedOf(words);
    for (Person person : persons) {
      CustomerId customer = person.customer();
      if (person.isCustomer()) {
        of.places.add("customer:" + customer.value());
        for (GrowthProject project : territory.projectsOf(customer)) {
          of.places.add("project:" + project.id().value());
        }
      } else {
        of.contactPlaces.add("customer:" + customer.value());
      }
    }
    return of;
  }

  /**
   * Whether a text is about one of them: typed for the customer or one of its projects, for a
   * contact of a customer one of whose contacts it is, or naming them.
   */
  public boolean contains(UnsavedText text) {
    return places.contains(text.place())
        || (contactPlaces.contains(text.place()) && text.field().startsWith(CONTACTS))
        || Stream.concat(Stream.of(text.typed(), text.plain()), text.record().arguments().stream())
            .anyMatch(said -> words.in(said).isPresent());
  }

  /** Those of some texts that are about them. */
  public List<UnsavedText> in(Collection<UnsavedText> texts) {
    return texts.stream().filter(this::contains).toList();
  }

  /** Those of some texts that are not. */
  public List<UnsavedText> notIn(Collection<UnsavedText> texts) {
    return texts.stream().filter(text -> !contains(text)).toList();
  }
}
