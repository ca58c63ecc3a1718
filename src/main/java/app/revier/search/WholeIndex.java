package app.revier.search;

import app.revier.search.SearchHits.Rank;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** All that can be found in a book at one moment, by its words. Does not change. */
final class WholeIndex {

  private static final Findable.Kind[] KINDS = Findable.Kind.values();
  private static final int NOBODY = -1;

  /** The things in the order in which they are shown, kind by kind; the customers first. */
  private final Findable[] things;

  /** The number of the customer of each thing; below 0 if it has none. */
  private final int[] customerOf;

  /** Where the things of each kind begin, and where those of the last end. */
  private final int[] kinds;

  private final int customers;

  /** The first letter of the name of each customer, so that most names need not be read. */
  private final char[] initials;

  private final WordIndex words;

  private WholeIndex(Findable[] things, int[] customerOf, int[] kinds, WordIndex words) {
    this.things = things;
    this.customerOf = customerOf;
    this.kinds = kinds;
    this.customers = kinds[1];
    initials = new char[customers];
    WordReader reader = new WordReader();
    for (int i = 0; i < customers; i++) {
      initials[i] = reader.read(things[i].name()).next() ? reader.word().charAt(0) : ' ';
    }
    this.words = words;
  }

  /** A thing on its way into the index, with what it is ordered by. */
  private record Entry(Findable thing, long day, String name, int customer) {
    static final Comparator<Entry> ORDER =
        (one, two) -> {
          int order = Long.compare(two.day, one.day);
          order = order == 0 ? one.name.compareTo(two.name) : order;
          return order == 0 ? Integer.compare(one.customer, two.customer) : order;
        };
  }

  /** The index of a book. Slow for a large one. */
  static WholeIndex of(SearchedBook book) {
    List<List<Findable>> things = book.of(byName(book.territory().customers()));
    List<Findable> alone = book.alone();
    List<Findable> ordered = new ArrayList<>();
    int[] customerOf = new int[alone.size() + things.stream().mapToInt(List::size).sum()];
    int[] kinds = new int[KINDS.length + 1];
    for (Findable.Kind kind : KINDS) {
      List<Entry> entries = new ArrayList<>();
      addEntries(kind, alone, NOBODY, entries);
      for (int customer = 0; customer < things.size(); customer++) {
        addEntries(kind, things.get(customer), customer, entries);
      }
      entries.sort(Entry.ORDER);
      for (Entry entry : entries) {
        customerOf[ordered.size()] = entry.customer;
        ordered.add(entry.thing);
      }
      kinds[kind.ordinal() + 1] = ordered.size();
    }
    Findable[] all = ordered.toArray(Findable[]::new);
    return new WholeIndex(all, customerOf, kinds, words(all));
  }

  private static void addEntries(
      Findable.Kind kind, List<Findable> things, int customer, List<Entry> into) {
    for (Findable thing : things) {
      if (thing.kind() == kind) {
        String name = kind == Findable.Kind.CUSTOMER ? "" : ShownOrder.key(thing.name());
        into.add(new Entry(thing, thing.date().toEpochDay(), name, customer));
      }
    }
  }

  private static List<Customer> byName(List<Customer> customers) {
    Map<CustomerId, String> keys = HashMap.newHashMap(customers.size());
    customers.forEach(one -> keys.put(one.id(), ShownOrder.key(one.name())));
    List<Customer> sorted = new ArrayList<>(customers);
    sorted.sort(
        Comparator.comparing((Customer one) -> Objects.requireNonNull(keys.get(one.id())))
            .thenComparing(Customer::id));
    return sorted;
  }

  private static WordIndex words(Findable[] things) {
    WordTable words = new WordTable();
    WordReader reader = new WordReader();
    for (int i = 0; i < things.length; i++) {
      for (SearchedText text : SearchedTexts.of(things[i])) {
        reader.read(text.text());
        while (reader.next()) {
          reader.addTo(words, i);
        }
        for (String number : text.joined()) {
          words.add(number.toCharArray(), number.length(), i);
        }
      }
    }
    return WordIndex.of(words);
  }

  /** The numbers of all things that are different in another book. */
  BitSet thingsOf(SearchedBook.Differences changed) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < customers; i++) {
      if (things[i] instanceof Findable.OfCustomer(Customer customer)
          && changed.customers().contains(customer.id())) {
        numbers.set(i);
      }
    }
    for (int i = customers; i < things.length; i++) {
      int customer = customerOf[i];
      if (customer == NOBODY ? changed.isAlone(things[i]) : numbers.get(customer)) {
        numbers.set(i);
      }
    }
    return numbers;
  }

  /** Finds things, except some. */
  void find(SearchQuery query, BitSet except, Ranked into) {
    Matches all = new Matches(things.length);
    for (List<SearchWord> way : query.ways()) {
      Matches some = matches(way.stream().map(this::having).toList());
      some.words.andNot(except);
      some.inside.andNot(except);
      addNames(some, way, into.most());
      all.add(some);
    }
    all.inside.andNot(all.words);
    for (Findable.Kind kind : KINDS) {
      int from = kinds[kind.ordinal()];
      int to = kinds[kind.ordinal() + 1];
      BitSet words = all.words.get(from, to);
      BitSet inside = all.inside.get(from, to);
      into.count(kind, words.cardinality() + inside.cardinality());
      if (kind == Findable.Kind.CUSTOMER) {
        words.andNot(all.names);
        show(all.names, 0, Rank.NAME_BEGINS, into);
      }
      show(words, from, Rank.of(kind, false), into);
      show(inside, from, Rank.of(kind, true), into);
    }
  }

  private void show(BitSet numbers, int from, Rank rank, Ranked into) {
    int next = numbers.nextSetBit(0);
    for (int shown = 0; next >= 0 && shown < into.most(); shown++) {
      into.show(things[from + next], rank);
      next = numbers.nextSetBit(next + 1);
    }
  }

  /**
   * The things that match.
   *
   * @param names the first customers whose names begin so
   * @param words those with words that begin so
   * @param inside those with a word that has it inside
   */
  private record Matches(BitSet names, BitSet words, BitSet inside) {
    Matches(int size) {
      this(new BitSet(), new BitSet(size), new BitSet(size));
    }

    void add(Matches other) {
      names.or(other.names);
      words.or(other.words);
      inside.or(other.inside);
    }
  }

  /** Which things have a word at the beginning of one of theirs, and which have it anywhere. */
  private record Having(BitSet beginning, BitSet anywhere) {}

  private Having having(SearchWord word) {
    BitSet beginning = new BitSet(things.length);
    word.beginnings().forEach(sought -> words.beginning(sought, beginning));
    BitSet anywhere = (BitSet) beginning.clone();
    word.parts().forEach(sought -> words.inside(sought, anywhere));
    for (Findable.Kind kind : word.called()) {
      anywhere.set(kinds[kind.ordinal()], kinds[kind.ordinal() + 1]);
    }
    return new Having(beginning, anywhere);
  }

  /** The things in which, or in whose customers, all words are: one at least in the thing. */
  private Matches matches(List<Having> havings) {
    if (havings.size() == 1) {
      Having only = havings.getFirst();
      return new Matches(new BitSet(), only.beginning, only.anywhere);
    }
    Matches matches = new Matches(things.length);
    BitSet any = new BitSet(things.length);
    havings.forEach(having -> any.or(having.anywhere));
    for (int thing = any.nextSetBit(0); thing >= 0; thing = any.nextSetBit(thing + 1)) {
      int customer = customerOf[thing];
      boolean all = true;
      boolean begin = true;
      for (int i = 0; all && i < havings.size(); i++) {
        Having having = havings.get(i);
        // What is in the thing itself counts before what is in its customer.
        int where = having.anywhere.get(thing) ? thing : customer;
        all = where != NOBODY && having.anywhere.get(where);
        begin &= all && having.beginning.get(where);
      }
      if (all) {
        (begin ? matches.words : matches.inside).set(thing);
      }
    }
    return matches;
  }

  /** As many are shown at most; whose name begins so behind these does not matter any more. */
  private void addNames(Matches matches, List<SearchWord> way, int most) {
    Set<Character> letters =
        way.stream()
            .flatMap(word -> word.beginnings().stream().map(beginning -> beginning.charAt(0)))
            .collect(Collectors.toSet());
    int shown = 0;
    int next = matches.words.nextSetBit(0);
    while (next >= 0 && next < customers && shown < most) {
      if (letters.contains(initials[next]) && LooseThing.nameBegins(things[next], way)) {
        matches.names.set(next);
        shown++;
      }
      next = matches.words.nextSetBit(next + 1);
    }
  }

  /** How many different words there are. */
  int wordCount() {
    return words.size();
  }

  /** How many things there are. */
  int size() {
    return things.length;
  }
}
