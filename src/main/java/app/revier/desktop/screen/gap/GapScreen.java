package app.revier.desktop.screen.gap;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.gap.GapViewModel.Look;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import javafx.scene.Node;

/** The revenue-gap plan. */
public final class GapScreen extends LazyScreen<GapViewModel, GapView> {

  /** The plan of a desk's book. */
  public GapScreen(Desk desk) {
    super(ScreenId.GAP, desk);
  }

  @Override
  protected GapViewModel makeModel(Desk desk) {
    return new GapViewModel(desk);
  }

  @Override
  protected GapView makeView(GapViewModel model, Desk desk) {
    return new GapView(model, desk);
  }

  @Override
  protected void refresh(GapViewModel model, GapView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(GapViewModel model, GapViewModel before) {
    model.lookProperty().set(before.lookProperty().get());
    model.projects().goOnFrom(before.projects());
  }

  @Override
  protected Place place(GapViewModel model) {
    GrowthProject project = model.editor().loaded();
    return project == null ? super.place(model) : new Place.OneProject(project.id());
  }

  @Override
  protected void lead(GapViewModel model, GapView view, Place place) {
    if (place instanceof Place.WhatIf(CustomerId customer, ProjectId project)) {
      model.whatIf(customer, project);
    } else if (!(place instanceof Place.Top)) {
      model.lookProperty().set(Look.PLAN);
    }
    if (place instanceof Place.OneProject(ProjectId project)) {
      model.projects().reveal(project);
    } else if (place instanceof Place.NewProject begun) {
      model.editor().begin(begun);
    } else if (place.equals(new Place.Doing(Deed.NEW_PROJECT))) {
      model.editor().begin();
    }
  }

  @Override
  protected Node keyboard(GapView view) {
    return view.keyboard();
  }
}
