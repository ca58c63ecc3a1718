package app.revier.privacy;

import app.revier.territory.Contact;
import app.revier.territory.Customer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words by which somebody is named in texts. They are found as whole words, in upper or lower case;
 * between the words of a name there may be any space.
 */
public final class NamedWords {

  /** Shorter last names are words of the language too often. */
  private static final int SHORTEST = 4;

  /** Telephone numbers of fewer are extensions, which are just numbers in texts too often. */
  private static final int DIGITS = 6;

  private final Set<String> words;
  private final @Nullable Pattern pattern;

  private NamedWords(Stream<String> words) {
    this.words =
        words
            .map(String::strip)
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    pattern = this.words.isEmpty() ? null : pattern(this.words);
  }

  /** By which a customer is named: its name, contacts, mail addresses and telephone numbers. */
  public static NamedWords of(Customer customer) {
    return new NamedWords(
        Stream.concat(
            Stream.of(customer.name(), customer.reach().mail(), customer.reach().phone()),
            customer.contacts().stream().flatMap(contact -> of(contact).stream())));
  }

  /** By which a contact is named: its name, mail address and telephone number. */
  public static List<String> of(Contact contact) {
    boolean extension = contact.phone().chars().filter(Character::isDigit).count() < DIGITS;
    return extension
        ? List.of(contact.name(), contact.mail())
        : List.of(contact.name(), contact.mail(), contact.phone());
  }

  /** By which contacts are named: their names. */
  public static NamedWords of(Collection<String> names) {
    return new NamedWords(names.stream());
  }

  /** These and the last names among them: reps seldom write more of a contact's name. */
  public NamedWords withLastNames(Collection<String> contacts) {
    return new NamedWords(
        Stream.concat(
            words.stream(),
            contacts.stream()
                .map(name -> name.strip().replaceFirst("(?s).*\\s", ""))
                .filter(last -> last.length() >= SHORTEST)));
  }

  private static Pattern pattern(Set<String> words) {
    String any =
        words.stream()
            .map(
                word ->
                    Stream.of(word.split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words themselves. */
  public List<String> words() {
    return List.copyOf(words);
  }

  /** The first of them that a text has, as it stands there; none if it has none. */
  public Optional<String> in(String text) {
    if (pattern == null || text.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
