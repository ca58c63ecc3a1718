package app.revier.book;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all parts of a record, down to those that have no parts. What a record is given
 * later is gone through as well, so that a dossier leaves nothing out and no text is overlooked.
 */
final class RecordParts {

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  /** Takes the parts of a record in their order. */
  interface Visitor {

    /**
     * A part that has no parts, if it is known.
     *
     * @param path the names that lead to it, with dots between
     */
    void value(String path, Object value);

    /** Parts of a kind of which there may be several. */
    void several(String path, Collection<?> parts);
  }

  private RecordParts() {}

  /** Goes through a record. */
  static void visit(Record record, Visitor visitor) {
    visit("", record, visitor);
  }

  private static void visit(String prefix, Record record, Visitor visitor) {
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      String path = prefix.isEmpty() ? component.getName() : prefix + '.' + component.getName();
      Object value = valueOf(record, component.getAccessor());
      switch (value) {
        case null -> {}
        case Collection<?> parts -> visitor.several(path, parts);
        case Record part when hasParts(part) -> {
          if (component.getType().isSealed()) {
            visitor.value(path + ".kind", part.getClass());
          }
          visit(path, part, visitor);
        }
        default -> visitor.value(path, value);
      }
    }
  }

  private static boolean hasParts(Record value) {
    return !(value instanceof Money
        || value instanceof Probability
        || value instanceof Share
        || value instanceof WeekHours
        || value instanceof CustomerId
        || value instanceof ProjectId
        || value instanceof AgendaEntryId);
  }

  /** Gives the parts of a record as they are, by name; those that are not known as none. */
  static void forEachPart(Record record, BiConsumer<String, @Nullable Object> action) {
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      action.accept(component.getName(), valueOf(record, component.getAccessor()));
    }
  }

  /** Whether a record is one of several kinds of the same, so that its kind has to be said. */
  static boolean isOfKinds(Record record) {
    for (Class<?> kind : record.getClass().getInterfaces()) {
      if (kind.isSealed() && !kind.equals(AgendaEntry.class)) {
        return true;
      }
    }
    return false;
  }

  /** Goes through all texts of a record that are not empty, wherever in it they are. */
  static void forEachText(Record record, BiConsumer<String, String> action) {
    visit(
        record,
        new Visitor() {
          @Override
          public void value(String path, Object value) {
            if (value instanceof String text && !text.isEmpty()) {
              action.accept(path, text);
            }
          }

          @Override
          public void several(String path, Collection<?> parts) {
            for (Object part : parts) {
              if (part instanceof Record inner) {
                forEachText(inner, (rest, text) -> action.accept(path + '.' + rest, text));
              }
            }
          }
        });
  }

  private static @Nullable Object valueOf(Record record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("not to be read: " + accessor, e);
    }
  }
}
