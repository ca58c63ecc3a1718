package app.revier.cli;

/** Which Revier this is. */
final class Version {

  private Version() {}

  /** The version the jar was built as; {@code dev} when run from classes. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
