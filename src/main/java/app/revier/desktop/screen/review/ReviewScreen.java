package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** The review. */
public final class ReviewScreen extends LazyScreen<ReviewViewModel, ReviewView> {

  /** The review of a desk's book. */
  public ReviewScreen(Desk desk) {
    super(ScreenId.REVIEW, desk);
  }

  @Override
  protected ReviewViewModel makeModel(Desk desk) {
    return new ReviewViewModel(desk);
  }

  @Override
  protected ReviewView makeView(ReviewViewModel model, Desk desk) {
    return new ReviewView(desk, model);
  }

  @Override
  protected void inherit(ReviewViewModel model, ReviewViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected void lead(ReviewViewModel model, ReviewView view, Place place) {
    if (place instanceof Place.Doing(Deed deed)) {
      switch (deed) {
        case REVIEW_WEEKLY -> model.choose(Review.Kind.WEEKLY);
        case REVIEW_MONTHLY -> model.choose(Review.Kind.MONTHLY);
        case REVIEW_YEARLY -> model.choose(Review.Kind.YEARLY);
        default -> {}
      }
    }
  }

  @Override
  protected Node keyboard(ReviewView view) {
    return view.keyboard();
  }

  @Override
  protected void refresh(ReviewViewModel model, ReviewView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }
}
