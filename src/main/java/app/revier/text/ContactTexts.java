package app.revier.text;

import app.revier.territory.Contact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts contacts and the way of a decision into words. */
public final class ContactTexts {

  private static final int MOST_NAMES = 5;

  private final Texts texts;

  /** The words of a language. */
  public ContactTexts(Texts texts) {
    this.texts = texts;
  }

  /** That nobody is known at a step. */
  public String gap(Contact.Role role) {
    return texts.get("contacts.gap-" + code(role));
  }

  /** Names, and of those who leave that they do. */
  public String names(List<Contact> contacts) {
    String names =
        contacts.stream().limit(MOST_NAMES).map(this::name).collect(Collectors.joining(", "));
    int more = contacts.size() - MOST_NAMES;
    return more > 0 ? texts.get("contacts.and-more", names, texts.number(more)) : names;
  }

  private String name(Contact contact) {
    return contact.staying() == Contact.Staying.LEAVES
        ? texts.get("contacts.leaving", contact.name())
        : contact.name();
  }

  /** Why a contact is a sign of danger. */
  public String danger(Contact contact) {
    return texts.get(
        contact.staying() == Contact.Staying.LEAVES
            ? "contacts.danger-leaves"
            : "contacts.danger-left",
        contact.name());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
