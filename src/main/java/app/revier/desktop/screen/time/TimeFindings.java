package app.revier.desktop.screen.time;

import app.revier.book.TimeMend;
import app.revier.book.TimeSettings;
import app.revier.capacity.Overload;
import app.revier.capacity.Remedy;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.TimeWarning;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.time.TimeFinding.Mend;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is not right with the time of a year, each with the smallest change that mends it. */
final class TimeFindings {

  private final Desk desk;
  private final Texts texts;
  private final TimeTexts words;
  private final YearTime time;
  private final Consumer<Map<String, String>> set;

  /**
   * Those of a year.
   *
   * @param set changes settings in one step
   */
  TimeFindings(Desk desk, YearTime time, Consumer<Map<String, String>> set) {
    this.desk = desk;
    this.time = time;
    this.set = set;
    texts = desk.texts();
    words = new TimeTexts(texts);
  }

  List<TimeFinding> all() {
    List<TimeFinding> findings = new ArrayList<>();
    TimeBudget budget = time.budget();
    if (budget == null) {
      return findings;
    }
    Overload overload = budget.overload();
    if (overload != null) {
      findings.add(overload(overload, budget));
    }
    Integer offered = time.held().offered(budget.visitsPerDay());
    if (offered != null) {
      findings.add(fieldDays(offered, budget));
    }
    budget.warnings().forEach(warning -> findings.add(warning(warning)));
    return findings;
  }

  /** That field days hold other visits than the time budget counts. */
  private TimeFinding fieldDays(int offered, TimeBudget budget) {
    return new TimeFinding(
        false,
        words.fieldDays(time.held(), budget.visitsPerDay()),
        List.of(
            change(
                words.capacity(offered, budget.days().fieldDays()),
                words.visitsPerDay(offered),
                Map.of(TimeSettings.VISITS_PER_DAY.key(), String.valueOf(offered)))));
  }

  private TimeFinding overload(Overload overload, TimeBudget budget) {
    List<Mend> mends = new ArrayList<>();
    mends.add(
        customers(
            words.slipping(overload),
            "time.slipping-customers",
            overload.customers().stream().map(Overload.CustomerSlip::customer)));
    for (Remedy remedy : overload.remedies()) {
      mends.add(
          change(
              words.remedy(remedy, budget.days()),
              words.deed(remedy),
              TimeMend.of(remedy, time.of().settings(), budget.days())));
    }
    return new TimeFinding(true, words.overload(overload), mends);
  }

  private TimeFinding warning(TimeWarning warning) {
    List<Mend> mends =
        switch (warning) {
          case TimeWarning.MaintainTakesMost _, TimeWarning.MoreTimeThanValue _ ->
              cuts(warning.cuts());
          case TimeWarning.Overdue overdue ->
              overdue.customers().isEmpty()
                  ? List.of()
                  : List.of(
                      customers(
                          "",
                          "time.overdue-customers",
                          overdue.customers().stream().map(TimeWarning.OverdueCustomer::customer)));
          case TimeWarning.ProspectsTakeTooMuch _ ->
              List.of(
                  customers(
                      "",
                      "time.prospects-with-interval",
                      time.of().segmentation().classifications().stream()
                          .filter(one -> !one.existing())
                          .map(one -> one.customer())
                          .filter(one -> one.visiting().intervalDays() != null)));
        };
    return new TimeFinding(false, words.warning(warning), mends);
  }

  private List<Mend> cuts(List<Remedy.Cut> cuts) {
    if (cuts.isEmpty()) {
      return List.of();
    }
    Remedy.FewerVisits fewer = new Remedy.FewerVisits(cuts);
    return List.of(change(words.lower(fewer), words.deed(fewer), TimeMend.of(cuts)));
  }

  /** A change of the settings; without a button where settings cannot do it. */
  private Mend change(String sentence, String button, @Nullable Map<String, String> settings) {
    return settings == null || desk.book().readOnly()
        ? new Mend(sentence, "", null)
        : new Mend(sentence, button, () -> set.accept(settings));
  }

  private Mend customers(String sentence, String title, Stream<Customer> customers) {
    Set<CustomerId> ids =
        customers.map(Customer::id).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Mend(
        sentence,
        texts.get("time.show-customers"),
        () -> desk.navigator().accept(new Place.SomeCustomers(Caption.of(title), ids)));
  }
}
