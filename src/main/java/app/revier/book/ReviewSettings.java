package app.revier.book;

import java.util.List;

/** What can be set about reviews. */
public final class ReviewSettings {

  /** After so many days without contact, note or change of a project a customer is neglected. */
  public static final Setting<Integer> UNTOUCHED_DAYS =
      SettingForms.whole("review.untouched-days", 180, 7, 3_650);

  static final List<Setting<?>> ALL = List.of(UNTOUCHED_DAYS);

  private ReviewSettings() {}
}
