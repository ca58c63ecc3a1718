package app.revier.segment;

import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The sizes of all customers, from one figure of each: its revenue or potential, at least zero. A
 * prospect has the figure zero, which changes nothing for the others.
 */
sealed interface Sizing {

  /**
   * The sizes by these thresholds.
   *
   * @param figures one a customer
   */
  static Sizing of(Thresholds thresholds, Money[] figures) {
    return switch (thresholds.mode()) {
      case AMOUNTS -> new ByAmounts(figures, thresholds.aFrom(), thresholds.bFrom());
      case PARETO -> new ByRunningShare(figures, thresholds.aReach(), thresholds.bReach());
    };
  }

  /** The size of the customer at a place. */
  SizeClass sizeOf(int place);

  /** Why the customer at a place has its size. */
  SizeReason reasonOf(int place);

  private static SizeClass size(Money figure, Money aFrom, Money bFrom) {
    if (figure.compareTo(aFrom) >= 0) {
      return SizeClass.A;
    }
    return figure.compareTo(bFrom) >= 0 ? SizeClass.B : SizeClass.C;
  }

  /** By the amounts of the thresholds. */
  final class ByAmounts implements Sizing {
    private final Money[] figures;
    private final Money aFrom;
    private final Money bFrom;

    private ByAmounts(Money[] figures, Money aFrom, Money bFrom) {
      this.figures = figures;
      this.aFrom = aFrom;
      this.bFrom = bFrom;
    }

    @Override
    public SizeClass sizeOf(int place) {
      return size(figures[place], aFrom, bFrom);
    }

    @Override
    public SizeReason reasonOf(int place) {
      return switch (sizeOf(place)) {
        case A -> new SizeReason.Reached(figures[place], aFrom);
        case B -> new SizeReason.Reached(figures[place], bFrom);
        case C -> new SizeReason.Below(figures[place], bFrom);
      };
    }
  }

  /**
   * By the running share of the whole, in falling order of the figures. Customers with the same
   * figure share their reason.
   */
  final class ByRunningShare implements Sizing {
    private final Money[] figures;
    private final SizeReason[] reasons;
    private final Money total;
    private Money aFrom = Money.ofCents(Long.MAX_VALUE);
    private Money bFrom = Money.ofCents(Long.MAX_VALUE);

    private ByRunningShare(Money[] figures, Share aReach, Share bReach) {
      this.figures = figures;
      reasons = new SizeReason[figures.length];
      long sum = 0;
      for (Money figure : figures) {
        sum = Math.addExact(sum, figure.cents());
      }
      total = Money.ofCents(sum);
      SortedFigures sorted =
          new SortedFigures(
              Arrays.stream(figures).mapToLong(Money::cents).toArray(),
              IntStream.range(0, figures.length).toArray());
      climbDown(sorted, partOf(total, aReach), partOf(total, bReach));
    }

    /** Goes from the largest figure to the smallest; a group of equal ones at a time. */
    private void climbDown(SortedFigures sorted, long aNeeded, long bNeeded) {
      long running = 0;
      Share share = Share.NONE;
      int end = sorted.size();
      while (end > 0) {
        int start = startOfGroup(sorted, end);
        Money figure = figures[sorted.place(start)];
        if (total.isPositive()) {
          aFrom = running < aNeeded || running == 0 ? figure : aFrom;
          bFrom = running < bNeeded || running == 0 ? figure : bFrom;
        }
        running += figure.cents() * (end - start);
        share = next(share, running);
        SizeReason reason = new SizeReason.Running(figure, share, sorted.size() - end + 1);
        for (int i = start; i < end; i++) {
          reasons[sorted.place(i)] = reason;
        }
        end = start;
      }
    }

    private static int startOfGroup(SortedFigures sorted, int end) {
      int start = end - 1;
      while (start > 0 && sorted.number(start - 1) == sorted.number(start)) {
        start--;
      }
      return start;
    }

    /** The running share; of very many small figures most leave it as it was. */
    private Share next(Share before, long running) {
      if (!total.isPositive()) {
        return Share.NONE;
      }
      Share share = Share.ratio(Money.ofCents(running), total);
      return share.equals(before) ? before : share;
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
    public SizeClass sizeOf(int place) {
      return size(figures[place], aFrom, bFrom);
    }

    @Override
    public SizeReason reasonOf(int place) {
      return reasons[place];
    }
  }
}
