package app.revier.desktop.screen.year;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearTracking;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.year.TrackContent.State;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.SortOrder;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import app.revier.text.YearTexts;
import app.revier.track.Actuals;
import app.revier.track.Cause;
import app.revier.track.CustomerYear;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what the screen of the year shows. */
final class TrackFigures {

  /** So many causes are listed, besides all others. */
  private static final int CAUSES = 50;

  private final Desk desk;
  private final Texts texts;

  TrackFigures(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
  }

  /**
   * What is shown.
   *
   * @param content the words and the picture
   */
  record Shown(
      TrackContent content,
      Map<String, Column<CauseRow>> causeColumns,
      List<CauseRow> causes,
      Map<String, Column<TrackRow>> customerColumns,
      List<TrackRow> customers) {}

  /** Works it out, which takes a while. */
  Shown shown(
      Snapshot now,
      int of,
      @Nullable LocalDate day,
      SortOrder byCause,
      SortOrder byCustomer,
      Progress progress) {
    YearTrack track = track(now, of, day, progress);
    Map<String, Column<CauseRow>> causeColumns = TrackColumns.causes(texts);
    Map<String, Column<TrackRow>> customerColumns = TrackColumns.customers(texts, of);
    if (track == null) {
      State state = now.territory().customers().isEmpty() ? State.NO_CUSTOMERS : State.NO_TARGET;
      return new Shown(
          TrackContent.nothing(state, of, title(texts, of)),
          causeColumns,
          List.of(),
          customerColumns,
          List.of());
    }
    YearTexts words = new YearTexts(texts, now.territory(), now.settings().get(Setting.CURRENCY));
    return new Shown(
        content(now, track, words),
        causeColumns,
        byCause.sort(causeRows(now, track, words), causeColumns, "what"),
        customerColumns,
        byCustomer.sort(customerRows(now, track), customerColumns, "name"));
  }

  private @Nullable YearTrack track(
      Snapshot now, int of, @Nullable LocalDate day, Progress progress) {
    return now.territory().customers().isEmpty()
        ? null
        : YearTracking.of(desk.book(), now, of, day, () -> progress.report(0, 0));
  }

  /** A year in words. */
  static String title(Texts texts, int of) {
    return texts.get("year.title", String.valueOf(of));
  }

  private TrackContent content(Snapshot now, YearTrack track, YearTexts words) {
    String warning = words.warning(track);
    String sentence = words.sentence(track);
    String currency = now.settings().get(Setting.CURRENCY);
    boolean asksUntil =
        track.actuals().sources().contains(Actuals.Source.YEARLY)
            || track.actuals().notes().contains(Actuals.Note.YEARLY_WITHOUT_DAY)
            || track.actuals().notes().contains(Actuals.Note.YEARLY_OF_LATER_DAY)
            || now.yearFigures().until(track.year()) != null;
    return new TrackContent(
        State.SHOWN,
        track.year(),
        title(texts, track.year()),
        sentence,
        warning == null ? "" : warning,
        track.place(),
        words.basis(track, YearTracking.kept(now, track.year())),
        new TrackPlot(texts, currency, track).data(sentence),
        switch (track.place()) {
          case BEFORE -> texts.get("year.causes-before", String.valueOf(track.year()));
          case UNKNOWN -> texts.get("year.causes-unknown");
          case BELOW, WITHIN, ABOVE -> texts.get("year.causes-none");
        },
        asksUntil,
        YearTracking.kept(now, track.year()) != null,
        track.year() == now.settings().planYear(),
        List.copyOf(YearTracking.years(now, track.sold())));
  }

  private static List<CauseRow> causeRows(Snapshot now, YearTrack track, YearTexts words) {
    List<CauseRow> rows = new ArrayList<>();
    for (Cause cause : track.causes(CAUSES)) {
      rows.add(
          new CauseRow(
              cause.kind() + " " + cause.customer() + " " + cause.project(),
              words.cause(cause),
              cause.amount(),
              place(now, cause)));
    }
    return rows;
  }

  private static @Nullable Place place(Snapshot now, Cause cause) {
    if (cause.project() != null && now.territory().project(cause.project()) != null) {
      return new Place.OneProject(cause.project());
    }
    return cause.customer() != null && now.territory().customer(cause.customer()) != null
        ? new Place.OneCustomer(cause.customer())
        : null;
  }

  private static List<TrackRow> customerRows(Snapshot now, YearTrack track) {
    List<TrackRow> rows = new ArrayList<>();
    for (CustomerYear one : track.customers()) {
      Customer customer = now.territory().customer(one.customer());
      if (customer != null) {
        rows.add(new TrackRow(customer, one));
      }
    }
    return rows;
  }
}
