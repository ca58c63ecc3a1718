package app.revier.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.territory.Address;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.Territory;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the index finds, in which order and how often, is what looking through every text finds, in
 * a book as it is read and after changes of it.
 */
class SearchRandomTest {

  private static final String LETTERS = "aeouäöüßsnrE1-. ";

  private final TreeMap<Long, Customer> customers = new TreeMap<>();
  private final TreeMap<Long, GrowthProject> projects = new TreeMap<>();
  private final TreeMap<Long, Activity> activities = new TreeMap<>();
  private long last;

  @ParameterizedTest
  @ValueSource(longs = {2, 5, 6})
  void theIndexFindsWhatLookingThroughAllFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      change(random, 0);
    }
    SearchIndex index = null;
    for (int round = 0; round < 8; round++) {
      Territory territory =
          new Territory(List.copyOf(customers.values()), List.copyOf(projects.values()));
      index = SearchIndex.of(territory, Things.agenda(List.copyOf(activities.values())), index);
      for (int i = 0; i < 40; i++) {
        String typed = typed(random);
        SearchHits hits = index.find(SearchQuery.of(typed));
        List<Found> all = lookThrough(typed);
        assertThat(hits.best().stream().map(hit -> hit.rank() + " " + Things.words(hit.thing())))
            .as(typed)
            .containsExactlyElementsOf(all.stream().limit(50).map(Found::words).toList());
        assertThat(hits.counts())
            .as(typed)
            .isEqualTo(
                all.stream()
                    .collect(
                        Collectors.groupingBy(
                            found -> found.thing.kind(), Collectors.summingInt(found -> 1))));
      }
      for (int i = 0; i < 5; i++) {
        change(random, 4);
      }
    }
  }

  private void change(Random random, int removals) {
    long id = last > 0 && random.nextBoolean() ? 1 + random.nextLong(last) : ++last;
    if (random.nextInt(10) < removals) {
      customers.remove(id);
      projects.values().removeIf(project -> project.customer().value() == id);
      activities.values().removeIf(activity -> activity.customer().value() == id);
      return;
    }
    customers.put(id, customer(id, random));
    if (random.nextBoolean()) {
      projects.put(
          id,
          new GrowthProjectBuilder(new ProjectId(id), new CustomerId(id), named(random), "offer")
              .measure(text(random))
              .build());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      long number = 10 * id + i;
      activities.put(
          number,
          Things.report(number, new CustomerId(id), text(random), text(random), day(random)));
    }
  }

  private static Customer customer(long id, Random random) {
    List<String> names =
        new ArrayList<>(
            new LinkedHashSet<>(
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> named(random)).toList()));
    return new CustomerBuilder(
            new CustomerId(id), "n" + random.nextInt(30) + "-" + id, named(random))
        .address(new Address(text(random), "", text(random), ""))
        .reach(new Reach("+49 1" + random.nextInt(20) + " / 1" + random.nextInt(20), "", ""))
        .contacts(
            names.stream().map(name -> new Contact(name, Contact.Role.USER, 1, null)).toList())
        .notes(
            IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> new Note(text(random), text(random), day(random)))
                .toList())
        .build();
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2026, 1, 1 + random.nextInt(4));
  }

  private static String named(Random random) {
    String name = text(random);
    return name.isBlank() ? "x" : name;
  }

  private static String text(Random random) {
    return letters(random, random.nextInt(9));
  }

  private static String letters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static String typed(Random random) {
    return random.nextInt(5) == 0
        ? (random.nextBoolean() ? "0" : "+49 ") + "1" + random.nextInt(20) + " 1"
        : letters(random, 1 + random.nextInt(5));
  }

  /** Something that was found, with its rank. */
  private record Found(SearchHits.Rank rank, Findable thing) {
    String words() {
      return rank + " " + Things.words(thing);
    }
  }

  private List<Found> lookThrough(String typed) {
    List<Found> all = new ArrayList<>();
    for (Customer customer : customers.values()) {
      List<Findable> things = new ArrayList<>(List.of(new Findable.OfCustomer(customer)));
      customer.contacts().forEach(one -> things.add(new Findable.OfContact(customer, one)));
      projects.values().stream()
          .filter(one -> one.customer().equals(customer.id()))
          .forEach(one -> things.add(new Findable.OfProject(customer, one)));
      customer.notes().forEach(one -> things.add(new Findable.OfNote(customer, one)));
      activities.values().stream()
          .filter(one -> one.customer().equals(customer.id()))
          .forEach(one -> things.add(new Findable.OfReport(customer, one)));
      for (Findable thing : things) {
        SearchHits.Rank rank = rank(typed, thing, things.getFirst());
        if (rank != null) {
          all.add(new Found(rank, thing));
        }
      }
    }
    Function<Customer, String> name = one -> String.join(" ", words(one.name()));
    all.sort(
        Comparator.comparing(Found::rank)
            .thenComparing(found -> found.thing.date(), Comparator.reverseOrder())
            .thenComparing(found -> String.join(" ", words(found.thing.name())))
            .thenComparing(found -> name.apply(found.thing.customer()))
            .thenComparing(found -> found.thing.customer().id()));
    return all;
  }

  private static SearchHits.@Nullable Rank rank(String typed, Findable thing, Findable customer) {
    SearchHits.Rank rank = rankOfWords(words(typed), thing, customer);
    SearchHits.Rank other = typed.matches("[-0-9+. ]+") ? rankOfNumber(typed, thing) : null;
    return other == null || (rank != null && rank.compareTo(other) < 0) ? rank : other;
  }

  private static SearchHits.@Nullable Rank rankOfNumber(String typed, Findable thing) {
    String digits = typed.replaceAll("[^0-9]", "");
    List<String> sought = new ArrayList<>();
    sought.add(digits);
    if (typed.strip().startsWith("+49")) {
      sought.add(digits.substring(2));
    } else if (digits.startsWith("0")) {
      sought.add(digits.substring(digits.startsWith("00") ? 2 : 1));
    }
    sought.removeIf(one -> one.length() < 3);
    List<String> own = wordsOf(thing);
    if (digits.length() < 3) {
      return null;
    }
    if (own.stream().anyMatch(word -> word.startsWith(digits))) {
      boolean first =
          thing.kind() == Findable.Kind.CUSTOMER
              && !words(thing.name()).isEmpty()
              && words(thing.name()).getFirst().startsWith(digits);
      return first ? SearchHits.Rank.NAME_BEGINS : SearchHits.Rank.of(thing.kind(), false);
    }
    boolean inside = own.stream().anyMatch(word -> sought.stream().anyMatch(word::contains));
    return inside ? SearchHits.Rank.of(thing.kind(), true) : null;
  }

  private static SearchHits.@Nullable Rank rankOfWords(
      List<String> sought, Findable thing, Findable customer) {
    List<String> own = wordsOf(thing);
    List<String> others = wordsOf(customer);
    boolean anyOwn = sought.stream().anyMatch(word -> begins(word, own) || isIn(word, own));
    boolean all =
        sought.stream()
            .allMatch(
                word ->
                    begins(word, own)
                        || isIn(word, own)
                        || begins(word, others)
                        || isIn(word, others));
    if (!anyOwn || !all) {
      return null;
    }
    boolean inside =
        !sought.stream()
            .allMatch(word -> begins(word, isIn(word, own) || begins(word, own) ? own : others));
    List<String> name = words(thing.name());
    boolean first =
        thing.kind() == Findable.Kind.CUSTOMER
            && !inside
            && !name.isEmpty()
            && sought.stream().anyMatch(name.getFirst()::startsWith);
    return first ? SearchHits.Rank.NAME_BEGINS : SearchHits.Rank.of(thing.kind(), inside);
  }

  private static boolean begins(String word, List<String> words) {
    return words.stream().anyMatch(one -> one.startsWith(word));
  }

  private static boolean isIn(String word, List<String> words) {
    String end = word.substring(1);
    return word.length() >= 3
        && words.stream()
            .anyMatch(
                one ->
                    one.contains(word)
                        || (word.startsWith("e")
                            && (one.contains("a" + end)
                                || one.contains("o" + end)
                                || one.contains("u" + end))));
  }

  private static List<String> wordsOf(Findable thing) {
    List<String> words = new ArrayList<>();
    switch (thing) {
      case Findable.OfCustomer(Customer customer) -> {
        words.addAll(words(customer.name()));
        words.addAll(words(customer.number()));
        words.add(customer.number().replace("-", ""));
        words.addAll(words(customer.address().street()));
        words.addAll(words(customer.address().city()));
        words.addAll(words(customer.reach().phone()));
        words.add(customer.reach().phone().replaceAll("[^0-9]", ""));
      }
      case Findable.OfContact(_, Contact contact) -> words.addAll(words(contact.name()));
      case Findable.OfProject(_, GrowthProject project) ->
          words.addAll(words(project.name() + " " + project.measure()));
      case Findable.OfNote(_, Note note) -> words.addAll(words(note.text() + " " + note.source()));
      case Findable.OfReport(_, Activity report) ->
          words.addAll(words(report.note() + " " + report.nextStep()));
    }
    return words;
  }

  /** The words of a text, read in another way than the index reads them. */
  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replaceAll("(?<=[aou])e+", "");
    return Arrays.stream(plain.split("[^a-z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
