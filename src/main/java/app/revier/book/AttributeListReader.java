package app.revier.book;

import app.revier.book.NamedCodes.Named;
import app.revier.territory.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link AttributeListText} writes, once. */
final class AttributeListReader {

  private final NamedCodes text;

  AttributeListReader(String text) {
    this.text = new NamedCodes(text);
  }

  List<Attribute> list() {
    List<Named> names = new ArrayList<>();
    List<List<Named>> values = new ArrayList<>();
    text.blanks();
    while (!text.isDone()) {
      Named name = text.next();
      NamedCodes.require(!name.starred() && text.isNext(':'));
      text.pass();
      names.add(name);
      values.add(valuesOfOne());
      text.blanks();
    }
    List<String> codes = NamedCodes.codes(names, AttributeListText::same);
    List<Attribute> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(new Attribute(codes.get(i), names.get(i).name(), values(values.get(i))));
    }
    return List.copyOf(all);
  }

  private List<Named> valuesOfOne() {
    List<Named> values = new ArrayList<>();
    text.blanks();
    while (!text.isDone() && !isEnd()) {
      values.add(text.next());
      if (text.isNext(',')) {
        text.pass();
        text.blanks();
        NamedCodes.require(!text.isDone() && !isEnd());
      }
    }
    text.pass();
    return values;
  }

  private boolean isEnd() {
    return text.isNext(';') || text.isNext('\n');
  }

  private static List<Attribute.Value> values(List<Named> names) {
    List<String> codes = NamedCodes.codes(names, AttributeListText::same);
    List<Attribute.Value> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      values.add(new Attribute.Value(codes.get(i), names.get(i).name(), names.get(i).starred()));
    }
    return values;
  }
}
