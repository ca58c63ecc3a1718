package app.revier.segment;

import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the size of an existing customer from its figure, which is zero or more. */
sealed interface Sizing {

  /** The size of a customer with this figure. */
  SizeClass sizeOf(Money figure);

  /** Why a customer with this figure has its size. */
  SizeReason reasonOf(Money figure);

  /** By the amounts of the thresholds. */
  record ByAmounts(Money aFrom, Money bFrom) implements Sizing {

    @Override
    public SizeClass sizeOf(Money figure) {
      if (figure.compareTo(aFrom) >= 0) {
        return SizeClass.A;
      }
      return figure.compareTo(bFrom) >= 0 ? SizeClass.B : SizeClass.C;
    }

    @Override
    public SizeReason reasonOf(Money figure) {
      return switch (sizeOf(figure)) {
        case A -> new SizeReason.Reached(figure, aFrom);
        case B -> new SizeReason.Reached(figure, bFrom);
        case C -> new SizeReason.Below(figure, bFrom);
      };
    }
  }

  /** By the running share of the whole, in falling order of the figures. */
  final class ByRunningShare implements Sizing {

    private final long[] rising;

    /** At each place the sum of all figures from there to the largest. */
    private final long[] running;

    private final @Nullable SizeReason[] reasons;
    private final Money total;
    private final Money aFrom;
    private final Money bFrom;

    /**
     * The sizes among these figures.
     *
     * @param figures of all existing customers, zero or more, in any order; is sorted
     * @param aReach the running share at which A ends
     * @param bReach the running share at which B ends
     */
    ByRunningShare(long[] figures, Share aReach, Share bReach) {
      Arrays.parallelSort(figures);
      rising = figures;
      running = new long[rising.length];
      reasons = new @Nullable SizeReason[rising.length];
      long sum = 0;
      for (int i = rising.length - 1; i >= 0; i--) {
        sum = Math.addExact(sum, rising[i]);
        running[i] = sum;
      }
      total = Money.ofCents(sum);
      aFrom = leastFigure(aReach);
      bFrom = leastFigure(bReach);
    }

    /** The figure of the customer with which the running share first reaches a limit. */
    private Money leastFigure(Share reach) {
      if (!total.isPositive()) {
        return Money.ofCents(Long.MAX_VALUE);
      }
      long needed = partOf(total, reach);
      int last = rising.length - 1;
      while (running[last] < needed) {
        last--;
      }
      return Money.ofCents(rising[last]);
    }

    /** The least whole number of cents that makes a share of an amount. */
    private static long partOf(Money amount, Share share) {
      BigInteger[] parts =
          BigInteger.valueOf(amount.cents())
              .multiply(BigInteger.valueOf(share.millionths()))
              .divideAndRemainder(BigInteger.valueOf(Share.WHOLE));
      return parts[0].longValueExact() + parts[1].signum();
    }

    @Override
    public SizeClass sizeOf(Money figure) {
      if (figure.compareTo(aFrom) >= 0) {
        return SizeClass.A;
      }
      return figure.compareTo(bFrom) >= 0 ? SizeClass.B : SizeClass.C;
    }

    /** Customers with the same figure share the reason, a book may have very many. */
    @Override
    public SizeReason reasonOf(Money figure) {
      int first = firstAtLeast(figure.cents());
      SizeReason known = reasons[first];
      if (known != null) {
        return known;
      }
      int larger = rising.length - firstAtLeast(figure.cents() + 1);
      Share share =
          total.isPositive() ? Share.ratio(Money.ofCents(running[first]), total) : Share.NONE;
      SizeReason reason = new SizeReason.Running(figure, share, larger + 1);
      reasons[first] = reason;
      return reason;
    }

    private int firstAtLeast(long figure) {
      int low = 0;
      int high = rising.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rising[middle] < figure) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
