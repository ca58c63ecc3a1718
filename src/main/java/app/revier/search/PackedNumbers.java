package app.revier.search;

import java.util.Arrays;
import java.util.BitSet;

/** Rising numbers, each kept as its difference to the one before, seven bits a byte. */
final class PackedNumbers {

  private byte[] bytes = new byte[2];
  private int length;
  private int last = -1;

  /** Adds a number that is not below the last one; the same one again changes nothing. */
  void add(int number) {
    if (number == last) {
      return;
    }
    int difference = number - last;
    last = number;
    if (length + 5 > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + 5, length + length / 2));
    }
    while (difference > 127) {
      bytes[length++] = (byte) ((difference & 127) | 128);
      difference >>>= 7;
    }
    bytes[length++] = (byte) difference;
  }

  /** How many bytes they take. */
  int length() {
    return length;
  }

  /** Writes them behind others. */
  void copyTo(byte[] all, int from) {
    System.arraycopy(bytes, 0, all, from, length);
  }

  /** Adds numbers that were written to a set. */
  static void unpack(byte[] all, int from, int to, BitSet into) {
    int number = -1;
    int at = from;
    while (at < to) {
      int difference = 0;
      int shift = 0;
      byte next = all[at++];
      while (next < 0) {
        difference |= (next & 127) << shift;
        shift += 7;
        next = all[at++];
      }
      number += difference | (next << shift);
      into.set(number);
    }
  }
}
