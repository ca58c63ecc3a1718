package app.revier.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Address;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.Territory;
import app.revier.territory.Trait;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute(
              "type",
              "Neu",
              List.of(
                  new Attribute.Value("a", "Rasen", false),
                  new Attribute.Value("b", "1 Sau", true))));

  /** Words of the letters that are typed. */
  private static final KindWords KINDS =
      new KindWords(
          Map.of(
              Findable.Kind.TASK, List.of("nass"),
              Findable.Kind.CONTRACT, List.of("ruoss", "nass")));

  private final TreeMap<Long, Customer> customers = new TreeMap<>();
  private final TreeMap<Long, GrowthProject> projects = new TreeMap<>();
  private final TreeMap<Long, AgendaEntry> entries = new TreeMap<>();
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
      index = SearchIndex.of(territory, Things.agenda(entries.values()), ATTRIBUTES, index);
      for (int i = 0; i < 40; i++) {
        String typed = typed(random);
        SearchHits hits = index.find(SearchQuery.of(typed, KINDS));
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
      entries.values().removeIf(entry -> Objects.equals(whose(entry), new CustomerId(id)));
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
    for (int i = random.nextInt(4); i > 0; i--) {
      long number = 10 * id + i;
      entries.put(number, entry(number, new CustomerId(id), random));
    }
  }

  private static AgendaEntry entry(long id, CustomerId customer, Random random) {
    CustomerId maybe = random.nextBoolean() ? customer : null;
    return switch (random.nextInt(4)) {
      case 0 -> Things.report(id, customer, text(random), text(random), day(random));
      case 1 -> Things.appointment(id, maybe, named(random), day(random));
      case 2 -> Things.task(id, maybe, named(random), day(random));
      default -> Things.visit(id, customer, text(random), day(random));
    };
  }

  private static @Nullable CustomerId whose(AgendaEntry entry) {
    return switch (entry) {
      case Activity one -> one.customer();
      case Appointment one -> one.customer();
      case Task one -> one.called();
      case Stop one -> one.customer();
      default -> null;
    };
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
        .contracts(
            random.nextBoolean()
                ? List.of()
                : List.of(new Contract(null, day(random), Money.of(random.nextInt(200)))))
        .behaviour(Behaviour.NONE.with("type", List.of("a", "b", "gone").get(random.nextInt(3))))
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
    if (random.nextInt(4) == 0) {
      return List.of("nass", "ruoss", "ruos").get(random.nextInt(3)) + " " + letters(random, 2);
    }
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
    for (Attribute.Value value : ATTRIBUTES.getFirst().values()) {
      addTo(all, typed, new Findable.OfValue(ATTRIBUTES.getFirst(), value), null);
    }
    for (AgendaEntry entry : entries.values()) {
      if (whose(entry) == null && entry instanceof Appointment one) {
        addTo(all, typed, new Findable.OfAppointment(null, one), null);
      } else if (whose(entry) == null && entry instanceof Task one) {
        addTo(all, typed, new Findable.OfTask(null, one), null);
      }
    }
    for (Customer customer : customers.values()) {
      List<Findable> things = new ArrayList<>(List.of(new Findable.OfCustomer(customer)));
      customer.contacts().forEach(one -> things.add(new Findable.OfContact(customer, one)));
      projects.values().stream()
          .filter(one -> one.customer().equals(customer.id()))
          .forEach(one -> things.add(new Findable.OfProject(customer, one)));
      customer.notes().forEach(one -> things.add(new Findable.OfNote(customer, one)));
      entries.values().stream()
          .filter(one -> customer.id().equals(whose(one)))
          .forEach(one -> things.add(found(customer, one)));
      customer.contracts().forEach(one -> things.add(new Findable.OfContract(customer, one)));
      for (Trait trait : customer.behaviour().traits()) {
        Attribute.Value value = ATTRIBUTES.getFirst().value(trait.value());
        if (value != null) {
          things.add(new Findable.OfTrait(customer, trait, value.label()));
        }
      }
      for (Findable thing : things) {
        addTo(all, typed, thing, things.getFirst());
      }
    }
    Function<@Nullable Customer, String> name =
        one -> one == null ? "" : "- " + String.join(" ", words(one.name()));
    all.sort(
        Comparator.comparing(Found::rank)
            .thenComparing(found -> found.thing.date(), Comparator.reverseOrder())
            .thenComparing(found -> String.join(" ", words(found.thing.name())))
            .thenComparing(found -> name.apply(found.thing.customer()))
            .thenComparing(
                found -> {
                  Customer customer = found.thing.customer();
                  return customer == null ? 0 : customer.id().value();
                }));
    return all;
  }

  private static Findable found(Customer customer, AgendaEntry entry) {
    return switch (entry) {
      case Activity one -> new Findable.OfReport(customer, one);
      case Appointment one -> new Findable.OfAppointment(customer, one);
      case Task one -> new Findable.OfTask(customer, one);
      case Stop one -> new Findable.OfVisit(customer, one);
      default -> throw new IllegalArgumentException(entry.toString());
    };
  }

  private static void addTo(
      List<Found> all, String typed, Findable thing, @Nullable Findable customer) {
    SearchHits.Rank rank = rank(typed, thing, customer);
    if (rank != null) {
      all.add(new Found(rank, thing));
    }
  }

  private static SearchHits.@Nullable Rank rank(
      String typed, Findable thing, @Nullable Findable customer) {
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
      List<String> sought, Findable thing, @Nullable Findable customer) {
    List<String> own = wordsOf(thing);
    List<String> others = customer == null ? List.of() : wordsOf(customer);
    boolean anyOwn =
        sought.stream()
            .anyMatch(word -> begins(word, own) || isIn(word, own) || isCalled(word, thing));
    boolean all =
        sought.stream()
            .allMatch(
                word ->
                    begins(word, own)
                        || isIn(word, own)
                        || isCalled(word, thing)
                        || begins(word, others)
                        || isIn(word, others));
    if (!anyOwn || !all) {
      return null;
    }
    boolean inside =
        !sought.stream()
            .allMatch(
                word ->
                    begins(word, own)
                        || (!isIn(word, own) && !isCalled(word, thing) && begins(word, others)));
    List<String> name = words(thing.name());
    boolean first =
        thing.kind() == Findable.Kind.CUSTOMER
            && !inside
            && !name.isEmpty()
            && sought.stream().anyMatch(name.getFirst()::startsWith);
    return first ? SearchHits.Rank.NAME_BEGINS : SearchHits.Rank.of(thing.kind(), inside);
  }

  private static boolean isCalled(String word, Findable thing) {
    return word.length() >= 4
        && switch (thing.kind()) {
          case TASK -> "nass".startsWith(word);
          case CONTRACT -> "nass".startsWith(word) || "ruoss".startsWith(word);
          default -> false;
        };
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
      case Findable.OfAppointment(_, Appointment one) -> words.addAll(words(one.title()));
      case Findable.OfVisit(_, Stop one) -> words.addAll(words(one.title()));
      case Findable.OfTask(_, Task one) -> words.addAll(words(one.title()));
      case Findable.OfContract(_, Contract one) ->
          words.addAll(words(one.yearlyAmount() + " " + one.until()));
      case Findable.OfTrait trait -> words.addAll(words(trait.label()));
      case Findable.OfValue(Attribute attribute, Attribute.Value value) ->
          words.addAll(words(value.label() + " " + attribute.name()));
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
