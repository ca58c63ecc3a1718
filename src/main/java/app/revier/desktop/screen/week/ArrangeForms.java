package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.Arranging;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.ToArrange;
import app.revier.desktop.screen.week.arrange.ArrangePane;
import app.revier.desktop.screen.week.arrange.ArrangeViewModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Makes the forms for calls at the side of the week. */
final class ArrangeForms {

  private static final int DAYS = 7;

  private final WeekViewModel model;
  private final Desk desk;

  ArrangeForms(WeekViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  /** The call for a visit. */
  SideForm form(StopId stop) {
    ArrangeViewModel call = new ArrangeViewModel(desk, stop, this::week);
    StopId next = after(stop);
    ArrangePane pane =
        new ArrangePane(call, desk.texts(), () -> done(next), new Answers(desk)::setBack);
    return new SideForm() {
      @Override
      public String title() {
        return call.title();
      }

      @Override
      public Node node() {
        return pane;
      }

      @Override
      public Node keyboard() {
        return pane.keyboard();
      }

      @Override
      public void show(WeekContent content) {
        call.refresh(desk.book().snapshot());
      }

      @Override
      public void opened() {
        call.reveal();
      }

      @Override
      public void closed() {
        call.close();
      }
    };
  }

  private Arranging week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    WeekPlanning planning =
        new WeekPlanning(desk.book().snapshot(), desk.texts().language().code());
    return new Arranging(desk.book(), planning.week(monday), monday.plusDays(DAYS - 1));
  }

  /** Whom to call next; none after the last. */
  private @Nullable StopId after(StopId stop) {
    WeekContent content = model.contentProperty().get();
    List<StopId> all =
        content == null ? List.of() : content.toArrange().stream().map(ToArrange::stop).toList();
    int next = all.indexOf(stop) + 1;
    return next > 0 && next < all.size() ? all.get(next) : null;
  }

  private void done(@Nullable StopId next) {
    if (next == null) {
      model.endTask();
    } else {
      model.begin(new SideTask.Arrange(next));
    }
  }
}
