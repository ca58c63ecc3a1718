package app.revier.desktop.shell.palette;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.bench.MadeUp;
import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.text.Language;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How long a keystroke in the palette of a large book takes, from the letter to the lines: twenty
 * queries typed letter by letter, each letter with all that the program does for it on the one
 * thread that works, drawing aside. By the clock, with the processor time beside it.
 *
 * <p>Usage: {@code PaletteBench [customers [runs]]}, by default 100,000 customers and 5 runs.
 */
public final class PaletteBench {

  private static final String[] TYPED = {
    "klinikum köln",
    "obermüller",
    "0221 4711",
    "praxis dr. roth",
    "muster handschuhe",
    "eva schmidt aachen",
    "station umbau bonn",
    "premium",
    "einweg düsseldorf",
    "vertrag krefeld",
    "50.000 labor",
    "31.12.2027",
    "termin neuss",
    "jahresgespräch siegburg",
    "aufgabe",
    "angebot nachfassen",
    "recherche ausschreibung",
    "reklamation geklärt",
    "dunkel",
    "xyz"
  };

  private static final String[] NAMES = {"Eva Schmidt", "Uwe Roth", "Anna Weiß", "Jörg Obermüller"};

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          attribute("type", "Produkttyp", "Einweg", "Mehrweg"),
          attribute("price", "Preisniveau", "Premium", "Sparsam"));

  private PaletteBench() {}

  private static Attribute attribute(String code, String name, String one, String other) {
    return new Attribute(
        code,
        name,
        List.of(new Attribute.Value("a", one, true), new Attribute.Value("b", other, false)));
  }

  /** Prints the table. */
  public static void main(String... arguments) {
    int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Book book = book(customers);
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    PaletteViewModel model = new PaletteViewModel(fixture.desk(), List::of);
    long before = used();
    long begin = System.nanoTime();
    long working = cpu();
    model.begin();
    double firstWork = (cpu() - working) / 1e6;
    double first = (System.nanoTime() - begin) / 1e6;
    long after = used();
    model.queryProperty().set("e");
    Times cold = new Times();
    type(model, cold);
    Times warm = new Times();
    for (int run = 0; run < runs; run++) {
      type(model, warm);
    }
    out.println("| What | Value |");
    out.println("|---|---:|");
    row(out, "customers, things that can be found", "%,d, %,d", customers, things(book));
    row(out, "first index, ms", "%,.0f", first);
    row(out, "processor time of that, ms", "%,.0f", firstWork);
    row(out, "index, MB", "%,d", (after - before) / 1_000_000);
    row(out, "book and index, MB of %,d", "%,d", max(), after / 1_000_000);
    row(out, "keystroke, first time through, median, ms", "%.1f", cold.clock(0.5));
    row(out, "slowest, ms", "%.1f", cold.clock(1));
    row(out, "processor time of those, slowest, ms", "%.1f", cold.work(1));
    row(out, "keystroke, later, median, ms", "%.1f", warm.clock(0.5));
    row(out, "slowest, ms", "%.1f", warm.clock(1));
    row(out, "processor time of those, median, ms", "%.1f", warm.work(0.5));
    row(out, "slowest, ms", "%.1f", warm.work(1));
    book.close();
  }

  private static void row(PrintStream out, String what, String form, Object... values) {
    int used = what.contains("%") ? 1 : 0;
    Object[] rest = Arrays.copyOfRange(values, used, values.length);
    String label = used == 0 ? what : String.format(Locale.ROOT, what, values[0]);
    out.println("| " + label + " | " + String.format(Locale.ROOT, form, rest) + " |");
  }

  private static int things(Book book) {
    return book.snapshot().search().size();
  }

  private static long max() {
    return Runtime.getRuntime().maxMemory() / 1_000_000;
  }

  /** Of each keystroke. */
  private static final class Times {
    private final List<Double> clocks = new ArrayList<>();
    private final List<Double> works = new ArrayList<>();

    double clock(double part) {
      return part(clocks, part);
    }

    double work(double part) {
      return part(works, part);
    }

    private static double part(List<Double> times, double part) {
      List<Double> sorted = times.stream().sorted().toList();
      return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }
  }

  private static void type(PaletteViewModel model, Times times) {
    for (String text : TYPED) {
      for (int end = 1; end <= text.length(); end++) {
        String typed = text.substring(0, end);
        long working = cpu();
        long begin = System.nanoTime();
        model.queryProperty().set(typed);
        times.clocks.add((System.nanoTime() - begin) / 1e6);
        times.works.add((cpu() - working) / 1e6);
      }
      model.queryProperty().set("");
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Book book(int customers) {
    BookStore.Contents contents = SampleBooks.contents(customers);
    Random random = new Random(3);
    List<Customer> all = new ArrayList<>();
    List<AgendaEntry> entries = new ArrayList<>();
    for (Customer one : contents.customers()) {
      Customer customer = filled(one, random);
      all.add(customer);
      long id = all.size();
      entries.add(MadeUp.report(id, customer.id(), random));
      if (id % 10 == 0) {
        entries.add(
            new Appointment(
                new AppointmentId(id),
                one.id(),
                "Jahresgespräch",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 18),
                null,
                60,
                0));
        entries.add(
            new Task(new TaskId(id), "Angebot nachfassen", 30, 0, null, MadeUp.day(random), false));
      }
    }
    Map<String, String> settings = new HashMap<>(contents.settings());
    settings.put(Setting.ATTRIBUTES.key(), Setting.ATTRIBUTES.format().apply(ATTRIBUTES));
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Bench.revier"),
            false,
            new BookStore.Contents(
                all, contents.projects(), Agenda.EMPTY.with(List.of(), entries), settings)));
  }

  private static Customer filled(Customer one, Random random) {
    return one.edit()
        .contacts(
            List.of(
                new Contact(NAMES[random.nextInt(NAMES.length)], Contact.Role.USER, 2, null)
                    .reachedAt("0221 " + random.nextInt(1_000_000), "")))
        .notes(
            List.of(
                new Note(MadeUp.text(random), "", MadeUp.day(random)),
                new Note(
                    MadeUp.text(random) + " Ausschreibung",
                    "",
                    MadeUp.day(random),
                    Note.Kind.RESEARCH)))
        .contracts(
            List.of(
                new Contract(
                    null,
                    LocalDate.of(2026 + random.nextInt(4), 12, 31),
                    Money.of(1_000L * (1 + random.nextInt(80))))))
        .behaviour(
            one.behaviour()
                .with("type", random.nextBoolean() ? "a" : "b")
                .with("price", random.nextBoolean() ? "a" : "b"))
        .build();
  }
}
