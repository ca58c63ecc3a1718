package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that a file is refused, and why. */
final class Unreadable {

  private Unreadable() {}

  static void assertUnreadable(Path file, Reason reason) {
    assertUnreadable(() -> TableRow.readAll(file), reason);
  }

  static void assertUnreadable(ThrowingCallable reading, Reason reason) {
    assertThatThrownBy(reading)
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::reason)
        .isEqualTo(reason);
  }
}
