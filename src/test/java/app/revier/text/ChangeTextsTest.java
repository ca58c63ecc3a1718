package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.ChangeLabel;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes in words. */
final class ChangeTextsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySettingIsNamedWhereItAloneWasChanged(Language language) {
    Texts texts = new Texts(language);
    String several = texts.get("changes.settings-changed");
    for (Setting<?> setting : Settings.ALL) {
      assertThat(ChangeTexts.words(texts, ChangeLabel.of("settings-changed", setting.key())))
          .as(setting.key())
          .isNotEqualTo(several);
    }
    assertThat(ChangeTexts.words(texts, ChangeLabel.of("settings-changed", "plan.goal, plan.year")))
        .isEqualTo(several);
    assertThat(ChangeTexts.words(texts, ChangeLabel.of("settings-changed", "plan.forgotten")))
        .isEqualTo(several);
  }

  @Test
  void whatWasEditedOfACustomerIsNamed() {
    assertThat(german("customer-edited", "Muster GmbH")).isEqualTo("Kunde „Muster GmbH“ geändert");
    assertThat(german("customer-edited", "Muster GmbH", "revenue"))
        .isEqualTo("Umsatz von „Muster GmbH“ geändert");
    assertThat(german("customer-edited", "Muster GmbH", "contract-added"))
        .isEqualTo("Vertrag von „Muster GmbH“ eingetragen");
    assertThat(german("customer-edited", "Muster GmbH", "note-deleted"))
        .isEqualTo("Notiz von „Muster GmbH“ gelöscht");
    assertThat(german("customer-edited", "Muster GmbH", "phone", "mail"))
        .isEqualTo("2 Angaben von „Muster GmbH“ geändert");
    assertThat(english("customer-edited", "Example Ltd", "revenue"))
        .isEqualTo("Revenue of “Example Ltd” changed");
    assertThat(english("customer-edited", "Example Ltd", "contact-deleted"))
        .isEqualTo("Contact of “Example Ltd” deleted");
    assertThat(english("customer-edited", "Example Ltd", "phone", "mail", "city"))
        .isEqualTo("3 details of “Example Ltd” changed");
  }

  /** A book may have been edited by a later version. */
  @Test
  void whatIsNotKnownIsTheCustomer() {
    assertThat(german("customer-edited", "Muster GmbH", "shoe-size"))
        .isEqualTo("Kunde „Muster GmbH“ geändert");
    assertThat(german("customer-edited", "Muster GmbH", "shoe-size-added"))
        .isEqualTo("Kunde „Muster GmbH“ geändert");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFieldOfACustomerIsNamed(Language language) {
    Texts texts = new Texts(language);
    String unnamed = ChangeTexts.words(texts, ChangeLabel.of("customer-edited", "X"));
    Stream.concat(
            CustomerFields.ALL.stream().map(CustomerField::key),
            Stream.of(
                "position",
                "revenue",
                "potential",
                "contract",
                "contact",
                "competitor",
                "note",
                "own-class"))
        .forEach(
            key ->
                assertThat(ChangeTexts.words(texts, ChangeLabel.of("customer-edited", "X", key)))
                    .as(key)
                    .isNotEqualTo(unnamed)
                    .doesNotContain(","));
  }

  @Test
  void asASentenceItBeginsWithACapital() {
    ChangeLabel label = ChangeLabel.of("customer-added", "Example Ltd");

    assertThat(ChangeTexts.words(new Texts(Language.ENGLISH), label))
        .isEqualTo("customer “Example Ltd” added");
    assertThat(ChangeTexts.sentence(new Texts(Language.ENGLISH), label))
        .isEqualTo("Customer “Example Ltd” added");
  }

  private static String german(String code, String... arguments) {
    return ChangeTexts.words(new Texts(Language.GERMAN), ChangeLabel.of(code, arguments));
  }

  private static String english(String code, String... arguments) {
    return ChangeTexts.words(new Texts(Language.ENGLISH), ChangeLabel.of(code, arguments));
  }
}
