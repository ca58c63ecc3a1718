package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The company behind a mail address or a web page. */
final class WebDomainTest {

  @ParameterizedTest
  @CsvSource({
    "a@keller.example, keller.example",
    "https://www.Keller.example/kontakt?x=1, keller.example",
    "'a@keller.example; b@brandt.example', keller.example",
    "mailto:a@keller.example, keller.example",
    "a@gmx.de, ''",
    "a@yahoo.co.uk, ''",
    "a@mail.keller.example, mail.keller.example",
    "keller, ''",
    "Keller GmbH, ''"
  })
  void aCompanyIsToldByItsDomain(String text, String domain) {
    assertThat(WebDomain.of(text)).isEqualTo(domain);
  }
}
