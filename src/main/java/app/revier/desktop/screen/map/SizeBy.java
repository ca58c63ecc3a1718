package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.territory.Money;
import java.util.Locale;

/** What the size of a dot stands for. */
enum SizeBy {
  /** The base-year revenue. */
  REVENUE,
  /** What the customer buys elsewhere. */
  WHITESPACE;

  /** The name in text keys and in the memory. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The amount of a customer; zero if it is not known. */
  Money of(CustomerRow row) {
    Money whitespace = row.classification().whitespace();
    return switch (this) {
      case REVENUE -> row.classification().revenue();
      case WHITESPACE -> whitespace == null ? Money.ZERO : whitespace;
    };
  }
}
