package app.revier.store;

import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.Probability;
import app.revier.territory.RevenueHistory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one row apart that the database has packed into a single value. Each call into the native
 * library costs as much as reading a few columns, and texts cost most; packed, a row costs one
 * call. The columns are divided by the byte FF, which no UTF-8 text contains. A column without a
 * value is empty.
 */
final class PackedRow {

  private static final int SEPARATOR = 0xff;
  private static final double BILLION = 1e9;

  /** The longest row there can be. */
  static final int LONGEST = Limits.LONGEST_ENTRY;

  private static final int POOL_SIZE = 1 << 12;

  private final byte[][] pooledBytes = new byte[POOL_SIZE][];
  private final String[] pooledTexts = new String[POOL_SIZE];
  private byte[] bytes = {};
  private int from;
  private int to;

  /** The SQL of the packed columns. */
  static String sql(List<String> columns) {
    StringBuilder sql = new StringBuilder("CAST(concat_ws(x'ff'");
    for (String column : columns) {
      sql.append(", ").append("ifnull(").append(column).append(", '')");
    }
    return sql.append(") AS BLOB)").toString();
  }

  /** Goes to the start of the next row. */
  void take(byte[] row) {
    bytes = row;
    from = 0;
    to = -1;
  }

  private void next() {
    from = to + 1;
    if (from > bytes.length) {
      throw new IllegalArgumentException("row breaks off");
    }
    int end = from;
    while (end < bytes.length && bytes[end] != (byte) SEPARATOR) {
      end++;
    }
    to = end;
  }

  /** Refuses a row of which something is left. */
  void end() {
    if (to < bytes.length) {
      throw new IllegalArgumentException("row goes on");
    }
  }

  /** The id with which a row begins; 0 if it begins otherwise. */
  static long idOf(byte[] row) {
    int end = 0;
    while (end < row.length && row[end] != (byte) SEPARATOR) {
      end++;
    }
    try {
      return number(row, 0, end);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return 0;
    }
  }

  String text() {
    next();
    return from == to ? "" : decoded();
  }

  /** The text, which must be one: what cannot be decoded the database keeps all the same. */
  private String decoded() {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0
        && !Arrays.equals(
            text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, from, to))) {
      throw new IllegalArgumentException("text that is none: " + text);
    }
    return text;
  }

  /** A text that many rows share, such as a town: kept once. */
  String sharedText() {
    next();
    if (from == to) {
      return "";
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 12) & POOL_SIZE - 1;
    byte[] known = pooledBytes[slot];
    if (known == null || !Arrays.equals(known, 0, known.length, bytes, from, to)) {
      pooledTexts[slot] = decoded();
      pooledBytes[slot] = Arrays.copyOfRange(bytes, from, to);
    }
    return pooledTexts[slot];
  }

  RevenueHistory revenue() {
    next();
    return RevenueText.parse(bytes, from, to);
  }

  @Nullable OrderHistory orders() {
    next();
    return OrdersText.parse(bytes, from, to);
  }

  <E extends Enum<E>> E word(Class<E> type) {
    return Enum.valueOf(type, sharedText());
  }

  <E extends Enum<E>> @Nullable E optionalWord(Class<E> type) {
    String text = sharedText();
    return text.isEmpty() ? null : Enum.valueOf(type, text);
  }

  long number() {
    next();
    return number(bytes, from, to);
  }

  int integer() {
    return Math.toIntExact(number());
  }

  @Nullable Long optionalNumber() {
    next();
    return from == to ? null : number(bytes, from, to);
  }

  @Nullable Integer optionalInteger() {
    Long number = optionalNumber();
    return number == null ? null : Math.toIntExact(number);
  }

  boolean flag() {
    long number = number();
    if (number != 0 && number != 1) {
      throw new IllegalArgumentException("neither yes nor no: " + number);
    }
    return number == 1;
  }

  Money money() {
    return Money.ofCents(Limits.keptCents(number()));
  }

  @Nullable LocalDate optionalDay() {
    Long day = optionalNumber();
    return day == null ? null : LocalDate.ofEpochDay(Limits.keptDay(day));
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(Limits.keptDay(number()));
  }

  @Nullable LocalTime optionalTime() {
    Long second = optionalNumber();
    return second == null ? null : LocalTime.ofSecondOfDay(second);
  }

  LocalTime time() {
    return LocalTime.ofSecondOfDay(number());
  }

  @Nullable Probability optionalProbability() {
    Long billionths = optionalNumber();
    return billionths == null ? null : new Probability(billionths / BILLION);
  }

  /** The decimal number that these characters are. */
  static long number(byte[] bytes, int from, int to) {
    int at = from;
    boolean negative = at < to && bytes[at] == '-';
    if (negative) {
      at++;
    }
    if (at == to) {
      throw new IllegalArgumentException("number missing");
    }
    long negated = 0;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException(
            "no number: " + new String(bytes, from, to - from, StandardCharsets.UTF_8));
      }
      negated = Math.subtractExact(Math.multiplyExact(negated, 10L), digit);
    }
    return negative ? negated : Math.negateExact(negated);
  }
}
