package app.revier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Published;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.Dossier;
import app.revier.book.Dossier.Line;
import app.revier.book.FewHolidays;
import app.revier.book.MemoryStore;
import app.revier.book.Person;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.task.Progress;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Closing;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.FormerEntry;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Hurdle;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.OrderHistory;
import app.revier.territory.PhaseState;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SalesLine;
import app.revier.territory.SalesPhase;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.text.DossierTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every part of every record that is about a customer has a name for people. */
class DossierCompleteTest {

  private static final List<Class<? extends Record>> RECORDS =
      List.of(
          Customer.class,
          Contract.class,
          Contact.class,
          Competitor.class,
          FormerEntry.class,
          Note.class,
          GrowthProject.class,
          SalesLine.class,
          Appointment.class,
          Task.class,
          Stop.class,
          Activity.class,
          CalledOff.class,
          SpecialRule.class,
          Inquiry.class,
          StageChange.class,
          Published.class);

  /** What has no parts, or parts that stand elsewhere. */
  private static final Set<Class<?>> WHOLE =
      Set.of(
          Money.class,
          Probability.class,
          Share.class,
          WeekHours.class,
          CustomerId.class,
          ProjectId.class,
          RevenueHistory.class,
          OrderHistory.class);

  @ParameterizedTest
  @EnumSource
  void everyPartHasAName(Language language) {
    DossierTexts texts = new DossierTexts(new Texts(language), dossier());
    Set<String> unnamed = new TreeSet<>();
    RECORDS.forEach(type -> look(texts, "", type, unnamed));
    assertThat(unnamed).isEmpty();
  }

  private static void look(DossierTexts texts, String prefix, Class<?> type, Set<String> unnamed) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      Class<?> part = component.getType();
      if (AgendaEntryId.class.isAssignableFrom(part)) {
        continue;
      }
      if (part.isSealed() && part.isInterface()) {
        name(texts, path + ".kind", unnamed);
        for (Class<?> kind : part.getPermittedSubclasses()) {
          word(kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"), unnamed);
          look(texts, path + '.', kind, unnamed);
        }
      } else if (part.isRecord() && !WHOLE.contains(part)) {
        look(texts, path + '.', part, unnamed);
      } else if (!isElsewhere(part) && !isListOfRecords(component)) {
        name(texts, path, unnamed);
        for (Object constant : part.isEnum() ? part.getEnumConstants() : new Object[0]) {
          word(((Enum<?>) constant).name().replace('_', '-'), unnamed);
        }
      }
    }
  }

  private static void word(String code, Set<String> unnamed) {
    String key = "dossier.word-" + code.toLowerCase(Locale.ROOT);
    if (!new Texts(Language.GERMAN).has(key)) {
      unnamed.add(key);
    }
  }

  /** Numbers that lead to other records, and what has a section of its own. */
  private static boolean isElsewhere(Class<?> part) {
    return part.equals(CustomerId.class)
        || part.equals(ProjectId.class)
        || part.equals(RevenueHistory.class)
        || part.equals(OrderHistory.class);
  }

  private static boolean isListOfRecords(RecordComponent component) {
    return Collection.class.isAssignableFrom(component.getType())
        && !component.getGenericType().toString().contains("DayOfWeek");
  }

  private static void name(DossierTexts texts, String path, Set<String> unnamed) {
    if (texts.label(new Line(path, "")) == null) {
      unnamed.add(path);
    }
  }

  /** Nothing of what is kept is without a name, and none of it is told in codes. */
  @Test
  void allOfAFullCustomerIsToldInWords() {
    Attribute type =
        new Attribute(
            "type", "Produktart", List.of(new Attribute.Value("reuse", "Mehrweg", false)));
    LocalDate day = LocalDate.of(2026, 5, 4);
    CustomerId id = new CustomerId(1);
    Contact contact =
        new Contact("Ida Ahrens", Contact.Role.PURCHASING, 3, null)
            .reachedAt("0221 123456", "ahrens@praxis.example")
            .withBirthday(LocalDate.of(1980, 2, 29))
            .withNote("Mag Tee")
            .withStaying(Contact.Staying.LEAVES)
            .assessed(new LoyaltyAnswers(1, 2, 3, 4), day);
    Customer customer =
        Customer.named(id, "1", "Praxis")
            .edit()
            .contacts(List.of(contact))
            .behaviour(
                Behaviour.NONE
                    .with("type", "reuse")
                    .with("gone", "old")
                    .with(Hurdle.DEMANDS_DISCOUNT, true))
            .build();
    GrowthProject project =
        new GrowthProjectBuilder(new ProjectId(1), id, "Umbau", "won")
            .next(new DueStep("Muster bringen", day))
            .phases(List.of(new PhaseState(SalesPhase.CLOSE, true, 4, "Unterschrift")))
            .closing(new Closing(day, Money.of(7_500), "Testgeräte", null, "offer", "A-Grow"))
            .build();
    StageChange change =
        new StageChange(new StageChangeId(1), id, project.id(), day, "in-trial", "offer");
    Agenda agenda = Agenda.EMPTY.with(List.of(), List.of(change));
    MemoryStore store =
        new MemoryStore(
            Path.of("memory.revier"),
            false,
            new BookStore.Contents(
                List.of(customer),
                List.of(project),
                agenda,
                Map.of(
                    Setting.ATTRIBUTES.key(), Setting.ATTRIBUTES.format().apply(List.of(type)))));
    Book book = SampleBooks.open(store);

    assertThat(plain(book, Person.of(id)))
        .contains(
            "Ida Ahrens",
            "0221 123456",
            "ahrens@praxis.example",
            "29.02.1980",
            "Mag Tee",
            "Beurteilt am: 04.05.2026",
            "Merkmal: Produktart: Mehrweg",
            "Merkmal: gone: old",
            "Muster bringen",
            "Unterschrift",
            "Testgeräte",
            "Von: In Erprobung",
            "Nach: Angebot")
        .doesNotContain("in-trial", "demands", "leaves");
    assertThat(plain(book, new Person(id, "Ida Ahrens")))
        .contains("0221 123456", "29.02.1980", "Mag Tee", "Beurteilt am: 04.05.2026")
        .doesNotContain("Testgeräte");
  }

  private static String plain(Book book, Person person) {
    Dossier dossier = book.privacy().dossier(person);
    return DossierParts.of(dossier, new DossierTexts(new Texts(Language.GERMAN), dossier)).plain();
  }

  private static Dossier dossier() {
    MemoryStore store = new MemoryStore();
    Book book = Book.open(store, new FewHolidays(), SampleBooks.CLOCK, Progress.NONE);
    CustomerId id = book.customers().nextId();
    book.customers().save(Customer.named(id, "1", "Praxis"));
    return book.privacy().dossier(Person.of(id));
  }
}
