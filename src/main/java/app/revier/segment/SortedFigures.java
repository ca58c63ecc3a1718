package app.revier.segment;

/**
 * Numbers in sorted order, each with the place it came from. Sorted by digits, the lowest first, in
 * as many rounds as the largest number has: for a million revenues this takes a fraction of the
 * time of comparing them.
 */
final class SortedFigures {

  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private long[] numbers;
  private int[] places;
  private long[] nextNumbers;
  private int[] nextPlaces;

  /**
   * Sorts.
   *
   * @param numbers zero or more; taken over
   * @param places one a number; taken over
   */
  SortedFigures(long[] numbers, int[] places) {
    this.numbers = numbers;
    this.places = places;
    nextNumbers = new long[numbers.length];
    nextPlaces = new int[places.length];
    long all = 0;
    for (long number : numbers) {
      all |= number;
    }
    for (int shift = 0; shift < Long.SIZE && all >>> shift != 0; shift += DIGIT_BITS) {
      sortByDigit(shift);
    }
  }

  private void sortByDigit(int shift) {
    int[] starts = starts(shift);
    for (int i = 0; i < numbers.length; i++) {
      int to = starts[digit(numbers[i], shift)]++;
      nextNumbers[to] = numbers[i];
      nextPlaces[to] = places[i];
    }
    long[] spareNumbers = numbers;
    numbers = nextNumbers;
    nextNumbers = spareNumbers;
    int[] sparePlaces = places;
    places = nextPlaces;
    nextPlaces = sparePlaces;
  }

  /** Where the numbers with each digit begin. */
  private int[] starts(int shift) {
    int[] starts = new int[DIGITS];
    for (long number : numbers) {
      starts[digit(number, shift)]++;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      int count = starts[i];
      starts[i] = sum;
      sum += count;
    }
    return starts;
  }

  private static int digit(long number, int shift) {
    return (int) (number >>> shift) & (DIGITS - 1);
  }

  /** How many numbers there are. */
  int size() {
    return numbers.length;
  }

  /** The number of a rank, from 0 for the smallest. */
  long number(int rank) {
    return numbers[rank];
  }

  /** The place from which the number of a rank came. */
  int place(int rank) {
    return places[rank];
  }
}
