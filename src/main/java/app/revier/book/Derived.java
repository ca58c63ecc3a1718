package app.revier.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that follows from inputs, kept with the inputs it was made from. It outlives the snapshot
 * that asked for it first: a later one with the same inputs gets the same object. May be used from
 * several threads; who asks for a value that is being made waits for it and for no other, and may
 * give up waiting.
 *
 * @param <I> the inputs
 * @param <V> the value
 */
final class Derived<I, V> {

  private static final long PULSE_MILLIS = 20;

  private final int most;
  private final BiPredicate<I, I> same;
  private final Deque<Kept<I, V>> latest = new ArrayDeque<>();

  /**
   * Nothing is made yet.
   *
   * @param most how many values are kept, those asked for last; two are enough to go to and fro
   *     with undo
   * @param same whether two inputs give the same value
   */
  Derived(int most, BiPredicate<I, I> same) {
    this.most = most;
    this.same = same;
  }

  /** Inputs with their value, once it is made. */
  private static final class Kept<I, V> {
    private final I inputs;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable V value;

    Kept(I inputs) {
      this.inputs = inputs;
    }

    V value(Runnable pulse, Function<I, V> make) {
      V made = value;
      if (made != null) {
        return made;
      }
      await(pulse);
      try {
        made = value;
        if (made == null) {
          made = make.apply(inputs);
          value = made;
        }
        return made;
      } finally {
        making.unlock();
      }
    }

    /** Another thread may be making the value. */
    private void await(Runnable pulse) {
      boolean interrupted = false;
      try {
        while (true) {
          pulse.run();
          try {
            if (making.tryLock(PULSE_MILLIS, TimeUnit.MILLISECONDS)) {
              return;
            }
          } catch (InterruptedException e) {
            // Whoever interrupts ends the program; the value is still owed to the caller.
            interrupted = true;
          }
        }
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /**
   * The value of some inputs, made now or kept from before.
   *
   * @param make makes it; if that fails, nothing is kept and the next one who asks tries again
   */
  V of(I inputs, Function<I, V> make) {
    return of(inputs, () -> {}, make);
  }

  /**
   * The same, to be given up while another thread makes the value.
   *
   * @param pulse runs every few hundredths of a second while waiting; if it fails, so does this
   */
  V of(I inputs, Runnable pulse, Function<I, V> make) {
    return kept(inputs).value(pulse, make);
  }

  /** Whether the value of some inputs has been made, so that nobody has to wait for it. */
  synchronized boolean isKnown(I inputs) {
    return latest.stream().anyMatch(one -> one.value != null && same.test(one.inputs, inputs));
  }

  private synchronized Kept<I, V> kept(I inputs) {
    Kept<I, V> found = null;
    for (Kept<I, V> one : latest) {
      if (same.test(one.inputs, inputs)) {
        found = one;
        break;
      }
    }
    if (found == null) {
      found = new Kept<>(inputs);
    } else {
      latest.remove(found);
    }
    latest.addFirst(found);
    if (latest.size() > most) {
      latest.removeLast();
    }
    return found;
  }
}
