package org.cronista.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.EventType;

/** PLOVER's types and CAMEO's codes with the Goldstein scale; read from {@code codebook.tsv}. */
public final class Codebook {
  /** The version that mentions name. */
  public static final String VERSION = "PLOVER-2021-0.8";

  private record Code(double goldstein, EventType type) {}

  private static final Map<String, Code> CODES = load();

  private Codebook() {}

  private static Map<String, Code> load() {
    Map<String, Code> codes = new HashMap<>();
    for (String[] r : Table.rows("codebook.tsv", 4)) {
      codes.put(r[0], new Code(Double.parseDouble(r[2]), EventType.valueOf(r[3])));
    }
    return codes;
  }

  /**
   * Goldstein's scale for a CAMEO code of two to four digits; that of the nearest shorter code
   * where it has none of its own, else 0.
   */
  public static double goldstein(String cameo) {
    for (int n = cameo.length(); n >= 2; n--) {
      Code code = CODES.get(cameo.substring(0, n));
      if (code != null) {
        return code.goldstein();
      }
    }
    return 0;
  }

  /**
   * The PLOVER type that a CAMEO code belongs to; that of the nearest shorter code where it has
   * none of its own.
   */
  public static Optional<EventType> type(String cameo) {
    for (int n = cameo.length(); n >= 2; n--) {
      Code code = CODES.get(cameo.substring(0, n));
      if (code != null) {
        return Optional.of(code.type());
      }
    }
    return Optional.empty();
  }
}
