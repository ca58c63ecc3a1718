package app.revier.intake;

import app.revier.intake.HeaderFinder.Header;
import app.revier.intake.KnownHeading.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one row as headings of one kind of table, and decides which columns have which field. */
final class MeaningFinder {

  /** The rank of what the user has said. */
  static final int BY_USER = -1;

  private static final Set<String> OWN_IDS = Set.of("id", "recordid", "datensatzid");

  private final HeadingCatalogue catalogue = HeadingCatalogue.KNOWN;
  private final HeadingReader headings;
  private final ImportKind kind;
  private final boolean certain;
  private final BookYears years;

  /**
   * Reads rows as headings of one kind of table.
   *
   * @param own what the user has said of headings
   * @param kind the kind
   * @param certain whether the user has said that it is this kind, so that fewer headings will do
   * @param years the years that headings without a year mean
   */
  MeaningFinder(HeadingMap own, ImportKind kind, boolean certain, BookYears years) {
    headings = new HeadingReader(catalogue, own, kind, years);
    this.kind = kind;
    this.certain = certain;
    this.years = years;
  }

  /** The rows as headings of this kind, whatever they lack. */
  Header read(HeadingBlock block) {
    List<Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < block.texts().size(); i++) {
      meanings.add(headings.read(i, block));
    }
    ColumnContest contest = new ColumnContest(kind, block.filled());
    contest.settle(meanings);
    useSecondMeanings(meanings);
    if (kind != ImportKind.CUSTOMERS) {
      passOverOwnNumber(meanings);
    }
    if (kind == ImportKind.PROJECTS) {
      readOwnId(meanings);
    }
    if (kind == ImportKind.CUSTOMERS || kind == ImportKind.CONTACTS) {
      PersonColumns.settle(kind, meanings);
    }
    switch (kind) {
      case CUSTOMERS -> {
        new RevenueColumns(catalogue, years).complete(meanings, block);
        contest.settle(meanings);
      }
      case SALES -> {
        orders(meanings, contest);
        PersonColumns.readBuyer(meanings);
        LedgerCurrency.settle(meanings);
        IncludedTax.settle(meanings, block.filled());
      }
      case CONTACTS, PROJECTS, ACTIVITIES -> {}
    }
    int known = (int) meanings.stream().filter(meaning -> meaning.taken()).count();
    boolean firstNameAlone = meanings.stream().noneMatch(MeaningFinder::isName);
    return new Header(
        block.row(),
        block.lastRow(),
        kind,
        List.copyOf(meanings),
        known,
        missing(meanings, firstNameAlone));
  }

  /** "Id" beside the name of a customer is the number of the row itself. */
  private static void passOverOwnNumber(List<Meaning> meanings) {
    boolean named =
        meanings.stream()
            .anyMatch(each -> each.taken() && each.field() == ImportField.CUSTOMER_NAME);
    meanings.replaceAll(
        meaning ->
            named
                    && meaning.taken()
                    && meaning.field() == ImportField.NUMBER
                    && meaning.rank() == CustomerHeadings.ANY_NUMBER
                ? meaning.passedOver()
                : meaning);
  }

  /** "Id" that is not the customer's is the project's own, unless another column is. */
  private static void readOwnId(List<Meaning> meanings) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      boolean any =
          meanings.stream()
              .anyMatch(each -> each.taken() && each.field() == ImportField.PROJECT_ID);
      if (!any && !meaning.taken() && OWN_IDS.contains(Folding.key(meaning.heading()))) {
        meanings.set(i, meaning.as(ImportField.PROJECT_ID));
      }
    }
  }

  private static boolean isName(Meaning meaning) {
    return meaning.taken()
        && meaning.field() == ImportField.NAME
        && meaning.part() != Part.FIRST_NAME
        && meaning.part() != Part.CONTINUED_NAME;
  }

  /** The lines of a shop's orders begin with the number of the order, headed "Name". */
  private static void orders(List<Meaning> meanings, ColumnContest contest) {
    boolean lines =
        meanings.stream()
            .anyMatch(
                meaning ->
                    meaning.taken()
                        && meaning.field() == ImportField.QUANTITY
                        && Folding.key(meaning.heading()).startsWith("lineitem"));
    for (int i = 0; lines && i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (!meaning.taken() && Folding.key(meaning.heading()).equals("name")) {
        meanings.set(i, meaning.as(ImportField.ORDER));
      }
    }
    contest.settle(meanings);
    SalesTotals.passOver(meanings);
  }

  /** What a table of this kind cannot do without and these columns lack. */
  private List<ImportField> missing(List<Meaning> meanings, boolean nameless) {
    Set<ImportField> fields = EnumSet.noneOf(ImportField.class);
    meanings.stream()
        .filter(meaning -> meaning.taken() && meaning.field() != null)
        .forEach(meaning -> fields.add(meaning.field()));
    if (nameless) {
      fields.remove(ImportField.NAME);
    }
    if (fields.contains(ImportField.PROJECT_ID)) {
      fields.add(ImportField.PROJECT);
    }
    boolean told =
        fields.contains(ImportField.CUSTOMER_NAME)
            || fields.contains(ImportField.CONTACT_MAIL)
            || meanings.stream().anyMatch(meaning -> meaning.field() == null && isAddress(meaning));
    if (kind != ImportKind.CUSTOMERS && told) {
      fields.add(ImportField.NUMBER);
    }
    boolean priced =
        fields.contains(ImportField.QUANTITY) && fields.contains(ImportField.UNIT_PRICE);
    List<ImportField> needed =
        switch (kind) {
          case CUSTOMERS ->
              fields.contains(ImportField.NAME) ? List.of() : List.of(ImportField.NUMBER);
          case CONTACTS ->
              certain || KindEvidence.isAboutContacts(meanings)
                  ? List.of(ImportField.NUMBER, ImportField.NAME)
                  : List.of(ImportField.NUMBER, ImportField.NAME, ImportField.ROLE);
          case PROJECTS -> List.of(ImportField.NUMBER, ImportField.PROJECT);
          case ACTIVITIES ->
              certain || meanings.stream().anyMatch(MeaningFinder::isDayOfVisits)
                  ? List.of(ImportField.NUMBER, ImportField.DATE)
                  : List.of(ImportField.NUMBER, ImportField.DATE, ImportField.ACTIVITY);
          case SALES ->
              priced
                  ? List.of(ImportField.NUMBER, ImportField.DATE)
                  : List.of(ImportField.NUMBER, ImportField.DATE, ImportField.AMOUNT);
        };
    return needed.stream().filter(field -> !fields.contains(field)).toList();
  }

  private static boolean isDayOfVisits(Meaning meaning) {
    return meaning.taken()
        && meaning.field() == ImportField.DATE
        && ActivityReader.isOfVisits(meaning.heading());
  }

  /** Whether a column has mail addresses or web pages, which tell customers as well. */
  private boolean isAddress(Meaning meaning) {
    KnownHeading known = catalogue.find(ImportKind.CUSTOMERS, HeadingText.of(meaning.heading()));
    return known != null && (known.field() == ImportField.MAIL || known.field() == ImportField.WEB);
  }

  /** "Kunde" beside "Name 1" is the number, unless there is one. */
  private void useSecondMeanings(List<Meaning> meanings) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning lost = meanings.get(i);
      KnownHeading known =
          lost.winner() >= 0 ? catalogue.find(kind, HeadingText.of(lost.heading())) : null;
      ImportField otherwise = known == null ? null : known.otherwise();
      if (otherwise != null
          && meanings.stream().noneMatch(m -> m.taken() && m.field() == otherwise)) {
        meanings.set(i, lost.as(otherwise));
      }
    }
  }
}
