package app.revier.excel;

import app.revier.excel.MergedCells.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a worksheet. Its part tells them behind all rows, where a stream comes
 * too late; so the bytes are looked through before, without parsing them.
 */
final class MergedScan {

  private static final byte[] MARK = "mergeCell ".getBytes(StandardCharsets.US_ASCII);

  /** How far the mark may be moved on, by the byte that stands at its end. */
  private static final int[] SKIP = skips();

  private static final int BUFFER = 1 << 16;

  /** About 300,000 regions; no honest sheet has more. */
  private static final int MOST_BYTES = 1 << 24;

  /** What stands before the place is short, so that marks without one cost no more than others. */
  private static final Pattern REGION =
      Pattern.compile(
          "[<:]mergeCell\\s[^>]{0,200}?ref\\s*=\\s*[\"']\\s*"
              + "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

  private MergedScan() {}

  /** The merged cells of a sheet, whose bytes are read to their end if there are any. */
  static List<Region> find(PartStream bytes) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int kept = 0;
    while (true) {
      bytes.step();
      int count = bytes.readNBytes(buffer, kept, BUFFER - kept);
      if (count == 0) {
        return List.of();
      }
      int end = kept + count;
      int at = indexOf(buffer, end);
      if (at >= 0) {
        return regions(buffer, at, end, bytes);
      }
      // The mark may lie across two pieces.
      kept = Math.min(end, MARK.length);
      System.arraycopy(buffer, end - kept, buffer, 0, kept);
    }
  }

  /** Looks at every tenth byte only as long as it cannot belong to the mark. */
  private static int indexOf(byte[] buffer, int end) {
    int last = MARK.length - 1;
    int at = 1;
    while (at + last < end) {
      int skip = SKIP[buffer[at + last] & 0xff];
      if (skip > 0) {
        at += skip;
      } else if (matches(buffer, at)) {
        return at - 1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static int[] skips() {
    int[] skips = new int[256];
    Arrays.fill(skips, MARK.length);
    for (int i = 0; i < MARK.length; i++) {
      skips[MARK[i]] = MARK.length - 1 - i;
    }
    return skips;
  }

  private static boolean matches(byte[] buffer, int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (buffer[at + i] != MARK[i]) {
        return false;
      }
    }
    return buffer[at - 1] == '<' || buffer[at - 1] == ':';
  }

  private static List<Region> regions(byte[] buffer, int at, int end, PartStream rest)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(buffer, at, end - at);
    int count;
    do {
      rest.step();
      count = rest.readNBytes(buffer, 0, buffer.length);
      bytes.write(buffer, 0, Math.min(count, Math.max(0, MOST_BYTES - bytes.size())));
    } while (count > 0);
    return regions(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  private static List<Region> regions(String text) {
    List<Region> regions = new ArrayList<>();
    Matcher matcher = REGION.matcher(text);
    while (matcher.find()) {
      int firstRow = Integer.parseInt(matcher.group(2));
      int lastRow = Integer.parseInt(matcher.group(4));
      int firstColumn = column(matcher.group(1));
      int lastColumn = column(matcher.group(3));
      if (firstRow >= 1 && firstRow <= lastRow && firstColumn <= lastColumn) {
        regions.add(new Region(firstRow, lastRow, firstColumn, lastColumn));
      }
    }
    return regions;
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + (letters.charAt(i) & 0x1f);
    }
    return column - 1;
  }
}
