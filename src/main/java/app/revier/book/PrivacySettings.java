package app.revier.book;

import java.util.List;

/** What can be set about personal data. */
public final class PrivacySettings {

  /**
   * After so many months without revenue or activity the contacts of a customer are listed to be
   * erased.
   */
  public static final Setting<Integer> MONTHS = SettingForms.whole("privacy.months", 36, 1, 600);

  static final List<Setting<?>> ALL = List.of(MONTHS);

  private PrivacySettings() {}
}
