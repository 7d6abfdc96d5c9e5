// Copied from src/java/dev/openruns/internal/JacksonVersion.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.Version;

/** The oldest Jackson that reads our records: earlier ones lose the fields that the contract does not know, in silence. */
final class JacksonVersion {
  private static final int MAJOR = 2;
  private static final int MINOR = 18;

  private JacksonVersion() {}

  /** Throws where the program runs with an older Jackson, which another dependency may have chosen. */
  static void check() {
    require("jackson-databind", com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    require("jackson-core", com.fasterxml.jackson.core.json.PackageVersion.VERSION);
  }

  private static void require(String artifact, Version found) {
    if (found.getMajorVersion() > MAJOR || found.getMajorVersion() == MAJOR && found.getMinorVersion() >= MINOR) return;
    throw new IllegalStateException("openruns needs " + artifact + " " + MAJOR + "." + MINOR + " or later, and this program runs with "
        + found + ". Give the dependency com.fasterxml.jackson:jackson-bom a newer version; `mvn dependency:tree` shows who chose the old one.");
  }
}
