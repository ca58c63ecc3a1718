package app.revier.desktop.screen.week;

import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.StopId;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.nav.WeekInView;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;

/** The week. */
public final class WeekScreen extends LazyScreen<WeekViewModel, WeekView> {

  private final WeekInView week;

  /** The weeks of a desk's book. */
  public WeekScreen(Desk desk) {
    this(desk, new WeekInView(desk.book().snapshot().today()));
  }

  /**
   * The weeks of a desk's book.
   *
   * @param week where other screens see which week is looked at
   */
  public WeekScreen(Desk desk, WeekInView week) {
    super(ScreenId.WEEK, desk);
    this.week = week;
  }

  @Override
  protected WeekViewModel makeModel(Desk desk) {
    WeekViewModel model = new WeekViewModel(desk);
    model.weeks().mondayProperty().subscribe(monday -> week.mondayProperty().set(monday));
    return model;
  }

  @Override
  protected WeekView makeView(WeekViewModel model, Desk desk) {
    return new WeekView(model, desk);
  }

  @Override
  protected void refresh(WeekViewModel model, WeekView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(WeekViewModel model, WeekViewModel before) {
    model.show(before.monday());
    model.showSeveral(before.severalProperty().get());
    SideTask task = before.taskProperty().get();
    if (task != null) {
      model.begin(task.again());
    }
  }

  @Override
  protected void lead(WeekViewModel model, WeekView view, Place place) {
    if (place instanceof Place.NewReport(CustomerId customer)) {
      model.reports().openToday(customer);
    } else if (place instanceof Place.WhenToVisit(CustomerId customer)) {
      model.begin(new SideTask.When(customer));
    } else if (place instanceof Place.VisitTogether(Set<CustomerId> customers)) {
      model.showSeveral(false);
      model.begin(new SideTask.Visits(customers));
    } else if (place instanceof Place.Reports) {
      model.begin(new SideTask.Reports());
    } else if (place instanceof Place.PlanWeek) {
      model.showSeveral(false);
      model.plan(false);
    } else if (place instanceof Place.OneWeek(LocalDate monday)) {
      model.showSeveral(false);
      model.show(monday);
    } else if (place instanceof Place.OneEntry(AgendaEntryId entry)) {
      model.showSeveral(false);
      model.entering().lead(entry);
      if (entry instanceof StopId) {
        // Whoever leads here may give the keyboard to the screen as such.
        Platform.runLater(() -> view.keyboard().requestFocus());
      }
    } else if (place instanceof Place.Doing(Deed deed)) {
      new WeekDeeds(model, view::showTakeMenu).run(deed);
    } else if (place instanceof Place.SeveralWeeks) {
      model.showSeveral(true);
    }
  }

  @Override
  protected Node keyboard(WeekView view) {
    return view.keyboard();
  }
}
