package app.revier.desktop.screen.customers.pane;

import app.revier.agenda.ActivityId;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.customers.past.PastView;
import app.revier.desktop.screen.customers.past.PastViewModel;
import javafx.scene.Node;

/** All that happened with the customer, and a line for what comes to it. */
final class TimelineTab implements PaneTab {

  private final PastViewModel model;
  private final PastView view;

  TimelineTab(Desk desk) {
    model = new PastViewModel(desk);
    view = new PastView(model, desk.texts());
  }

  @Override
  public String code() {
    return "timeline";
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public boolean fills() {
    return true;
  }

  @Override
  public boolean holds(CustomerPart part) {
    return part instanceof CustomerPart.OneActivity;
  }

  @Override
  public void reveal(CustomerPart part) {
    if (part instanceof CustomerPart.OneActivity(ActivityId activity)) {
      model.seek(activity);
    }
  }

  @Override
  public void show(Subject subject) {
    model.show(subject.snapshot(), subject.customer());
  }
}
