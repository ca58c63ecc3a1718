package app.revier.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which form of a list goes on with which thing of the book.
 *
 * <p>A form keeps to its thing: it is the one whose value it shows, else the one it has sent into
 * the book, else the one that it was about before that went, else the one that says just what is
 * typed. So a form is never held against itself when the book comes back with what it sent. A thing
 * that has changed elsewhere, such as by undo, is the one of the same name, else the one in the
 * same place of as many as before: what is typed stays with it.
 *
 * @param <T> a thing
 * @param <F> its form
 */
final class FormMatching<T, F extends Form<T>> {

  private final List<T> things;
  private final List<F> free;
  private final List<@Nullable F> found = new ArrayList<>();

  /**
   * Finds the forms of things.
   *
   * @param things in the order of the book
   * @param forms there are
   * @param identity tells a thing from its siblings
   */
  FormMatching(List<T> things, List<F> forms, Function<T, String> identity) {
    this.things = things;
    free = new ArrayList<>(forms);
    things.forEach(thing -> found.add(null));
    List<F> inPlace = forms.stream().filter(form -> form.kept() != null).toList();
    boolean asMany = inPlace.size() == things.size();
    if (asMany) {
      // Of two that are alike each keeps its own.
      matchInPlace(inPlace, (form, thing) -> thing.equals(form.kept()));
    }
    match((form, thing) -> thing.equals(form.kept()));
    match(Form::hasSent);
    match(Form::wasAbout);
    match(Form::says);
    match((form, thing) -> canTurn(form, thing) && isCalled(form, identity.apply(thing), identity));
    if (asMany) {
      matchInPlace(inPlace, FormMatching::canTurn);
    }
    match((form, thing) -> canTurn(form, thing) && !form.isChanged());
  }

  private static <T> boolean canTurn(Form<T> form, T thing) {
    return form.kept() != null && form.isFor(thing);
  }

  private static <T> boolean isCalled(Form<T> form, String name, Function<T, String> identity) {
    T kept = form.kept();
    return kept != null && identity.apply(kept).equals(name);
  }

  private void matchInPlace(List<F> inPlace, BiPredicate<F, T> fitting) {
    for (int i = 0; i < things.size(); i++) {
      F form = inPlace.get(i);
      if (found.get(i) == null && free.contains(form) && fitting.test(form, things.get(i))) {
        free.remove(form);
        found.set(i, form);
      }
    }
  }

  private void match(BiPredicate<F, T> fitting) {
    for (int i = 0; i < things.size(); i++) {
      T thing = things.get(i);
      if (found.get(i) == null) {
        F form = free.stream().filter(each -> fitting.test(each, thing)).findFirst().orElse(null);
        free.remove(form);
        found.set(i, form);
      }
    }
  }

  /**
   * The forms in the order of the book.
   *
   * @param made makes one for a thing that none goes on with
   */
  List<F> forms(Function<T, F> made) {
    List<F> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      T thing = things.get(i);
      all.add(Objects.requireNonNullElseGet(found.get(i), () -> made.apply(thing)));
    }
    return all;
  }

  /**
   * The forms that go on with none; what is gone from the book stays only if something is typed
   * there.
   */
  List<F> others() {
    return free.stream().filter(form -> form.kept() == null || form.isChanged()).toList();
  }
}
