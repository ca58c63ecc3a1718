package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.BookStore.Contents;
import app.revier.book.BookStore.Damage;
import app.revier.book.BookStore.Damage.Kind;
import app.revier.place.PostcodeFile;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of the contents of a book fits together: everything it speaks of is there, and its settings
 * are settings. A book that Revier has written is like this; of any other, what does not fit is
 * left out and named.
 */
public final class SoundContents {

  /** Above this no sum over a book can be worked out; far more than any territory is worth. */
  private static final double LARGEST_SUM = 4e18;

  /** The texts that may be longer than an entry. */
  private static final Set<String> LONG =
      Set.of(Settings.OWN_POSTCODES, AssumedRevenue.KEY, KeptYearPlans.KEY, YearFigures.KEY);

  private final List<Damage> damages;
  private final Set<CustomerId> customers = new HashSet<>();
  private final Set<ProjectId> projects = new HashSet<>();
  private final Set<AppointmentId> appointments = new HashSet<>();
  private final Set<TaskId> tasks = new HashSet<>();

  private SoundContents(List<Damage> damages) {
    this.damages = new ArrayList<>(damages);
  }

  /** The contents without what does not fit, and with all that is the matter. */
  public static Contents of(Contents read) {
    SoundContents sound = new SoundContents(read.damages());
    List<Customer> customers = sound.apartFromKnown(sound.customers(read.customers()));
    List<GrowthProject> projects = sound.projects(read.projects());
    return new Contents(
        customers,
        projects,
        sound.agenda(read.agenda()),
        sound.settings(read.settings()),
        List.copyOf(sound.damages));
  }

  private List<Customer> customers(List<Customer> all) {
    boolean tooMuch = all.stream().mapToDouble(SoundContents::sum).sum() > LARGEST_SUM;
    Set<String> numbers = HashSet.newHashSet(all.size());
    return kept(
        all,
        customer -> {
          if (!numbers.add(customer.number())) {
            return "number there twice: " + customer.number();
          }
          if (tooMuch && sum(customer) > Limits.LARGEST_ENTERED.cents()) {
            return "amounts too large together";
          }
          customers.add(customer.id());
          return null;
        },
        customer -> "customer " + customer.id().value());
  }

  /** Without what customers are kept apart from and is not there. */
  private List<Customer> apartFromKnown(List<Customer> all) {
    List<Customer> sound = null;
    for (int i = 0; i < all.size(); i++) {
      Customer customer = all.get(i);
      if (!customers.containsAll(customer.apart())) {
        damages.add(
            new Damage(
                Kind.NOT_UNDERSTOOD,
                "customer " + customer.id().value(),
                "kept apart from no customer"));
        sound = sound == null ? new ArrayList<>(all) : sound;
        sound.set(
            i,
            customer
                .edit()
                .apart(customer.apart().stream().filter(customers::contains).toList())
                .build());
      }
    }
    return sound == null ? all : sound;
  }

  private static double sum(Customer customer) {
    double[] sum = {0};
    customer.revenue().forEach((amount, year) -> sum[0] += Math.abs((double) amount.cents()));
    for (Contract contract : customer.contracts()) {
      sum[0] += contract.yearlyAmount().cents();
    }
    return sum[0] + (customer.potential() == null ? 0 : customer.potential().amount().cents());
  }

  private List<GrowthProject> projects(List<GrowthProject> all) {
    boolean tooMuch = all.stream().mapToDouble(SoundContents::sum).sum() > LARGEST_SUM;
    return kept(
        all,
        project -> {
          if (tooMuch && sum(project) > Limits.LARGEST_ENTERED.cents()) {
            return "amounts too large together";
          }
          String missing = missing(project.customer());
          if (missing == null) {
            projects.add(project.id());
          }
          return missing;
        },
        project -> "project " + project.id().value());
  }

  private static double sum(GrowthProject project) {
    Money value = project.yearlyValue();
    return (double) value.cents() + project.budget().cents();
  }

  private Agenda agenda(Agenda all) {
    List<Appointment> sound =
        kept(
            all.appointments(),
            one -> missing(one.customer()),
            one -> "appointment " + one.id().value());
    sound.forEach(one -> appointments.add(one.id()));
    List<Task> work =
        kept(all.tasks(), one -> missing(one.called()), one -> "task " + one.id().value());
    work.forEach(one -> tasks.add(one.id()));
    return new Agenda(
        all.absences(),
        sound,
        work,
        kept(all.stops(), this::missing, one -> "stop " + one.id().value()),
        kept(
            all.activities(),
            one ->
                one.project() != null && !projects.contains(one.project())
                    ? "of no project"
                    : missing(one.customer()),
            one -> "activity " + one.id().value()),
        kept(
            all.calledOff(),
            one -> missing(one.customer()),
            one -> "called_off " + one.id().value()),
        kept(
            all.special(),
            one -> missing(one.customer()),
            one -> "special_rule " + one.id().value()),
        kept(all.inquiries(), one -> missing(one.customer()), one -> "inquiry " + one.id().value()),
        all.published(),
        kept(
            all.stageChanges(),
            one -> projects.contains(one.project()) ? missing(one.customer()) : "of no project",
            one -> "stage_change " + one.id().value()),
        all.reviews());
  }

  private @Nullable String missing(Stop stop) {
    if (stop.appointment() != null && !appointments.contains(stop.appointment())) {
      return "of no appointment";
    }
    if (stop.task() != null && !tasks.contains(stop.task())) {
      return "of no task";
    }
    String missing = missing(stop.customer());
    return missing == null ? missing(stop.called()) : missing;
  }

  private @Nullable String missing(@Nullable CustomerId customer) {
    return customer == null || customers.contains(customer) ? null : "of no customer";
  }

  /** Those with which nothing is the matter. */
  private <T> List<T> kept(
      List<T> all, Function<T, @Nullable String> wrong, Function<T, String> name) {
    List<T> kept = null;
    for (int i = 0; i < all.size(); i++) {
      T one = all.get(i);
      String why = wrong.apply(one);
      if (why != null) {
        damages.add(new Damage(Kind.NOT_UNDERSTOOD, name.apply(one), why));
        kept = kept == null ? new ArrayList<>(all.subList(0, i)) : kept;
      } else if (kept != null) {
        kept.add(one);
      }
    }
    return kept == null ? all : kept;
  }

  private Map<String, String> settings(Map<String, String> texts) {
    Map<String, String> sound = new HashMap<>(texts);
    texts.forEach(
        (key, text) -> {
          if (text.length() > Limits.LONGEST_ENTRY && !LONG.contains(key)) {
            wrong(key, sound);
          }
        });
    try {
      PostcodeFile.parse(sound.getOrDefault(Settings.OWN_POSTCODES, ""));
    } catch (IllegalArgumentException e) {
      wrong(Settings.OWN_POSTCODES, sound);
    }
    try {
      RemovedEvents.read(sound.getOrDefault(Settings.REMOVED_EVENTS, ""));
    } catch (IllegalArgumentException | DateTimeException e) {
      wrong(Settings.REMOVED_EVENTS, sound);
    }
    try {
      AssumedRevenue.read(sound.getOrDefault(AssumedRevenue.KEY, ""));
    } catch (IllegalArgumentException e) {
      wrong(AssumedRevenue.KEY, sound);
    }
    try {
      YearFigures.read(sound.getOrDefault(YearFigures.KEY, ""));
    } catch (IllegalArgumentException | DateTimeException e) {
      wrong(YearFigures.KEY, sound);
    }
    try {
      if (sound.containsKey(KeptYearPlans.KEY)) {
        KeptYearPlans.read(sound.get(KeptYearPlans.KEY));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      wrong(KeptYearPlans.KEY, sound);
    }
    return new HashMap<>(Settings.ofUnderstood(sound, key -> wrong(key, sound)).texts());
  }

  private void wrong(String key, Map<String, String> sound) {
    damages.add(
        new Damage(Kind.NOT_UNDERSTOOD, "setting " + key, "no such value: " + sound.remove(key)));
  }
}
