package app.revier.desktop.project;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The fields of a growth project, for one of the book and for a new one. */
public final class ProjectFields {

  /** At whom. */
  public final Choice<CustomerId> customer;

  /** What it is called. */
  public final Field<String> name;

  /** The activity that is to bring it about. */
  public final Field<String> measure;

  /** Where the growth comes from. */
  public final Choice<Kind> kind;

  /** How far it is. */
  public final Choice<Stage> stage;

  /** What it is worth in twelve months. */
  public final Field<Money> yearlyValue;

  /** When the revenue begins. */
  public final Field<LocalDate> start;

  /** The rep's own figure in place of the stage's. */
  public final Field<Probability> probability;

  /** Visits still needed. */
  public final Field<Integer> visits;

  /** Work still needed besides. */
  public final Field<Integer> minutes;

  /** Money still needed. */
  public final Field<Money> budget;

  private final Texts texts;

  /**
   * Fields that show nothing yet.
   *
   * @param sign of the currency
   * @param customers who can be chosen
   * @param stages which can be chosen
   */
  public ProjectFields(Texts texts, String sign, List<CustomerId> customers, List<Stage> stages) {
    this.texts = texts;
    Fields kinds = new Fields(texts);
    customer =
        new Choice<>(Caption.of("gap.field-customer"), customers, id -> String.valueOf(id.value()));
    name = kinds.requiredText(Caption.of("gap.field-name"), texts.get("gap.no-name"));
    measure = kinds.text(Caption.of("gap.field-measure"));
    kind = new Choice<>(Caption.of("gap.field-kind"), List.of(Kind.values()), Kind::name);
    stage = new Choice<>(Caption.of("gap.field-stage"), stages, Stage::code);
    yearlyValue = kinds.requiredAmount(Caption.of("gap.field-yearly", sign));
    start = kinds.month(Caption.of("gap.field-start"));
    probability = kinds.probability(Caption.of("gap.field-probability"));
    visits = kinds.whole(Caption.of("gap.field-visits"), 0, GrowthProject.MOST_VISITS);
    minutes = kinds.hours(Caption.of("gap.field-hours"));
    budget = kinds.amount(Caption.of("gap.field-budget", sign));
  }

  /**
   * The fields as an editor takes them, for who edits a project of the book; asked for once. A new
   * project is no part of an editor.
   */
  public FieldsPart<GrowthProject> part() {
    FieldsPart<GrowthProject> part = new FieldsPart<>();
    part.choice(customer, GrowthProject::customer, with(GrowthProjectBuilder::customer));
    part.field(name, GrowthProject::name, with(GrowthProjectBuilder::name));
    part.field(measure, GrowthProject::measure, with("", GrowthProjectBuilder::measure));
    part.choice(kind, GrowthProject::kind, with(GrowthProjectBuilder::kind));
    part.choice(
        stage,
        project -> stage(project.stage()),
        with((builder, chosen) -> builder.stage(chosen.code())));
    part.field(
        yearlyValue,
        GrowthProject::yearlyValue,
        with(Money.ZERO, GrowthProjectBuilder::yearlyValue));
    part.field(start, GrowthProject::start, (project, day) -> project.edit().start(day).build());
    part.field(
        probability,
        GrowthProject::winProbabilityByHand,
        (project, share) -> project.edit().winProbabilityByHand(share).build());
    part.field(visits, GrowthProject::visits, with(0, GrowthProjectBuilder::visits));
    part.field(minutes, GrowthProject::minutes, with(0, GrowthProjectBuilder::minutes));
    part.field(budget, GrowthProject::budget, with(Money.ZERO, GrowthProjectBuilder::budget));
    return part;
  }

  /** Sets what is given; what there must be stays as it was where nothing is given. */
  private static <T> BiFunction<GrowthProject, @Nullable T, GrowthProject> with(
      BiFunction<GrowthProjectBuilder, T, GrowthProjectBuilder> set) {
    return (project, value) -> value == null ? project : set.apply(project.edit(), value).build();
  }

  private static <T> BiFunction<GrowthProject, @Nullable T, GrowthProject> with(
      T nothing, BiFunction<GrowthProjectBuilder, T, GrowthProjectBuilder> set) {
    return (project, value) -> set.apply(project.edit(), value == null ? nothing : value).build();
  }

  /** Offers the customers and stages of a book; what is chosen stays. */
  public void offer(Snapshot now) {
    List<CustomerId> customers =
        now.territory().own().customers().stream().map(Customer::id).toList();
    if (!customer.values().equals(customers)) {
      customer.values().setAll(customers);
    }
    List<Stage> stages = now.settings().get(Setting.STAGES);
    if (!stage.values().equals(stages)) {
      stage.values().setAll(stages);
    }
  }

  /** The stage with a code; none if the settings have no such stage any more. */
  public @Nullable Stage stage(String code) {
    return stage.values().stream()
        .filter(listed -> listed.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** The win probability of the stage, in words for the empty field. */
  public String stageProbability() {
    Stage in = stage.value();
    return in == null ? "" : texts.get("gap.by-stage", texts.percent(in.probability()));
  }

  /** Yearly value, start, win probability, visits, hours and budget, in this order. */
  public List<Field<?>> figures() {
    return List.of(yearlyValue, start, probability, visits, minutes, budget);
  }

  /** The fields of text in the order of the pane. */
  public List<Field<?>> typed() {
    return List.of(name, measure, yearlyValue, start, probability, visits, minutes, budget);
  }

  /** All of them in the order of the pane. */
  public List<Input> all() {
    return List.of(
        customer,
        name,
        measure,
        kind,
        stage,
        yearlyValue,
        start,
        probability,
        visits,
        minutes,
        budget);
  }

  /** Shows what a new project begins with. */
  public void clear() {
    customer.show(null);
    kind.show(Kind.SAME_USERS);
    stage.show(stage.values().getFirst());
    typed().forEach(field -> field.show(null));
  }
}
