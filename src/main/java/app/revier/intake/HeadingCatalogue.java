package app.revier.intake;

import static app.revier.intake.ImportKind.ACTIVITIES;
import static app.revier.intake.ImportKind.CONTACTS;
import static app.revier.intake.ImportKind.CUSTOMERS;
import static app.revier.intake.ImportKind.PROJECTS;
import static app.revier.intake.ImportKind.SALES;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.KnownHeading.Tongue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headings people give their columns, in German and English: those of the rep, of ERP and CRM
 * systems, and of the plan workbook. Spelling does not count, see {@link Folding}.
 */
final class HeadingCatalogue {

  /** All headings the program knows. */
  static final HeadingCatalogue KNOWN = new HeadingCatalogue();

  private static final int MOST_EXAMPLES = 3;

  private final Map<ImportKind, Map<String, KnownHeading>> byKind = new EnumMap<>(ImportKind.class);
  private final Set<String> revenueWords = new HashSet<>();
  private final Set<String> computed = new HashSet<>();
  private final Set<String> readOnly = new HashSet<>();
  private final Map<ImportField, List<String>> germanExamples = new EnumMap<>(ImportField.class);
  private final Map<ImportField, List<String>> englishExamples = new EnumMap<>(ImportField.class);

  private HeadingCatalogue() {
    for (ImportKind kind : ImportKind.values()) {
      byKind.put(kind, new HashMap<>());
    }
    CustomerHeadings.addTo(this);
    BusinessHeadings.addTo(this);
    OtherHeadings.addTo(this);
    ActivityHeadings.addTo(this);
    ProgramHeadings.addTo(this);
    PassedOverHeadings.addTo(this);
    WorkbookHeadings.addTo(this);
    germanExamples.put(ImportField.REVENUE, List.of("Umsatz 2026", "Umsatz Vorjahr", "Jan 2026"));
    englishExamples.put(ImportField.REVENUE, List.of("Revenue 2026", "Sales last year", "Q1 2026"));
  }

  /**
   * What a heading means in a table of this kind; none if it is not known there. An address may say
   * whose or which it is: "Billing City", "Lieferanschrift Ort".
   */
  @Nullable KnownHeading find(ImportKind kind, HeadingText heading) {
    KnownHeading known = findExactly(kind, heading);
    return known != null || kind != CUSTOMERS || computed.contains(heading.key())
        ? known
        : findAddress(heading.key());
  }

  private @Nullable KnownHeading findAddress(String key) {
    for (AddressWord word : AddressWord.ALL) {
      String rest = word.rest(key);
      KnownHeading known = rest == null ? null : knownOf(CUSTOMERS).get(rest);
      if (known != null
          && known.part() != Part.LAST_NAME
          && AddressWord.FIELDS.contains(known.field())) {
        return new KnownHeading(
            known.field(), known.rank() + word.rank(), known.part(), known.language(), null);
      }
    }
    return null;
  }

  private @Nullable KnownHeading findExactly(ImportKind kind, HeadingText heading) {
    Map<String, KnownHeading> known = knownOf(kind);
    KnownHeading whole = known.get(heading.key());
    if (whole != null || computed.contains(heading.key())) {
      return whole;
    }
    KnownHeading core = heading.core().isEmpty() ? null : known.get(heading.core());
    boolean yearFits = core == null || heading.year() == 0 || (core.rank() == 0 && isYearly(core));
    return yearFits ? core : null;
  }

  /** The revenue that a column of customers holds; none if it holds something else. */
  @Nullable RevenueHeading revenue(HeadingText heading, BookYears years) {
    return RevenueHeading.of(heading, revenueWords, years);
  }

  /** Whether a column of customers only adds up others. */
  boolean isTotal(HeadingText heading) {
    return RevenueWords.isTotal(heading, revenueWords);
  }

  /** Whether Revier itself writes such a column, from what it works out, or it only counts rows. */
  boolean isComputed(HeadingText heading) {
    return computed.contains(heading.key())
        || computed.contains(heading.core())
        || AddressWord.ALL.stream()
            .map(word -> word.rest(heading.key()))
            .anyMatch(rest -> rest != null && computed.contains(rest));
  }

  /** Whether such a heading marks a table that Revier writes only to be read by people. */
  boolean isReadOnly(HeadingText heading) {
    return readOnly.contains(heading.key());
  }

  private static boolean isYearly(KnownHeading known) {
    return switch (known.field()) {
      case POTENTIAL, CONTRACT_AMOUNT, YEARLY_VALUE, LOYALTY, RETENTION, PRICE_EROSION -> true;
      default -> false;
    };
  }

  private Map<String, KnownHeading> knownOf(ImportKind kind) {
    Map<String, KnownHeading> known = byKind.get(kind);
    if (known == null) {
      throw new IllegalStateException("no headings of " + kind);
    }
    return known;
  }

  // Filling

  /** Headings of one field in every table it occurs in, separated by bars. */
  void add(ImportField field, int rank, String german, String english) {
    for (ImportKind kind : ImportKind.values()) {
      if (field.isOf(kind)) {
        add(kind, field, rank, german, english);
      }
    }
  }

  /** Headings of one field in one kind of table. */
  void add(ImportKind kind, ImportField field, int rank, String german, String english) {
    put(kind, german, new KnownHeading(field, rank, Part.WHOLE, Tongue.GERMAN, null));
    put(kind, english, new KnownHeading(field, rank, Part.WHOLE, Tongue.ENGLISH, null));
  }

  /** Headings of one field in one kind of table that mean another when a surer column has it. */
  void addOr(
      ImportKind kind,
      ImportField field,
      ImportField otherwise,
      int rank,
      String german,
      String english) {
    put(kind, german, new KnownHeading(field, rank, Part.WHOLE, Tongue.GERMAN, otherwise));
    put(kind, english, new KnownHeading(field, rank, Part.WHOLE, Tongue.ENGLISH, otherwise));
  }

  /** Headings of a part of a field. */
  void addPart(ImportKind kind, ImportField field, Part part, String german, String english) {
    put(kind, german, new KnownHeading(field, 0, part, Tongue.GERMAN, null));
    put(kind, english, new KnownHeading(field, 0, part, Tongue.ENGLISH, null));
  }

  /** Headings of a field that mean another one when a surer column has the first. */
  void addEither(
      ImportField field, ImportField otherwise, int rank, String german, String english) {
    put(CUSTOMERS, german, new KnownHeading(field, rank, Part.WHOLE, Tongue.GERMAN, otherwise));
    put(CUSTOMERS, english, new KnownHeading(field, rank, Part.WHOLE, Tongue.ENGLISH, otherwise));
  }

  /** Headings that name the customer, by number or name, in tables that only refer to customers. */
  void addReference(ImportField field, int rank, String german, String english) {
    for (ImportKind kind : new ImportKind[] {CONTACTS, PROJECTS, ACTIVITIES, SALES}) {
      put(
          kind,
          german,
          new KnownHeading(field, rank, Part.WHOLE, Tongue.GERMAN, ImportField.CUSTOMER_NAME));
      put(
          kind,
          english,
          new KnownHeading(field, rank, Part.WHOLE, Tongue.ENGLISH, ImportField.CUSTOMER_NAME));
    }
  }

  /** Examples of the headings of a field, the surest first, at most a few. */
  List<String> examples(ImportField field, boolean german) {
    return (german ? germanExamples : englishExamples).getOrDefault(field, List.of());
  }

  /** Words that together with a year mean the revenue of that year. */
  void addRevenueWords(String words) {
    addTo(revenueWords, words);
  }

  /** Headings to be passed over in silence. */
  void addComputed(String headings) {
    addTo(computed, headings);
  }

  /** Headings of tables that are not to be read back. */
  void addReadOnly(String headings) {
    addTo(readOnly, headings);
  }

  private static void addTo(Set<String> set, String headings) {
    for (String heading : headings.split("\\|", -1)) {
      set.add(Folding.key(heading));
    }
  }

  private void remember(KnownHeading meaning, String[] headings) {
    List<String> examples =
        (meaning.language() == Tongue.GERMAN ? germanExamples : englishExamples)
            .computeIfAbsent(meaning.field(), field -> new ArrayList<>());
    for (String heading : headings) {
      if (meaning.part() == Part.WHOLE
          && examples.size() < MOST_EXAMPLES
          && !examples.contains(heading)) {
        examples.add(heading);
      }
    }
  }

  private void put(ImportKind kind, String headings, KnownHeading meaning) {
    if (headings.isEmpty()) {
      return;
    }
    String[] all = headings.split("\\|", -1);
    remember(meaning, all);
    for (String heading : all) {
      String key = Folding.key(heading);
      KnownHeading before = knownOf(kind).put(key, meaning);
      if (before != null) {
        if (before.field() != meaning.field()) {
          throw new IllegalStateException(heading + " is known twice in " + kind);
        }
        knownOf(kind)
            .put(
                key,
                new KnownHeading(
                    before.field(), before.rank(), before.part(), Tongue.BOTH, before.otherwise()));
      }
    }
  }
}
