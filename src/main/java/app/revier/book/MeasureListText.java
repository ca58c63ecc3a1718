package app.revier.book;

import app.revier.book.NamedCodes.Named;
import app.revier.territory.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rep's measures as one text that can be read and typed: {@code Trial, Product show, Audit}. A
 * code that does not follow from the name stands in brackets behind it, so that projects keep to a
 * measure that is renamed.
 */
final class MeasureListText {

  private MeasureListText() {}

  /** Refuses what is no list, and names of which two cannot be told apart. */
  static List<Measure> parse(String text) {
    NamedCodes reader = new NamedCodes(text);
    List<Named> names = new ArrayList<>();
    reader.blanks();
    while (!reader.isDone()) {
      Named name = reader.next();
      NamedCodes.require(!name.starred() && !reader.isNext(':'));
      names.add(name);
      boolean more = reader.isNext(',');
      reader.pass();
      reader.blanks();
      NamedCodes.require(!more || !reader.isDone());
    }
    List<String> codes = NamedCodes.codes(names, Measure::same);
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      measures.add(new Measure(codes.get(i), Measure.onOneLine(names.get(i).name())));
    }
    return List.copyOf(measures);
  }

  static String format(List<Measure> measures) {
    return measures.stream()
        .map(measure -> NamedCodes.written(measure.name(), measure.code()))
        .collect(Collectors.joining(", "));
  }
}
