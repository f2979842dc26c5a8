package org.cronista.model;

import java.util.List;

/**
 * Values that cannot both hold, with who says which.
 *
 * @param field what they differ in ("date", "place", "number", "status", "began" for who began a
 *     fight, "quotation")
 * @param variants two or more, most mentions first
 */
public record Disagreement(String field, List<Variant> variants) {
  /**
   * One of the values.
   *
   * @param value as text
   * @param mentions ids of the mentions (for quotations: of the quotations) that say so
   */
  public record Variant(String value, List<String> mentions) {
    public Variant {
      mentions = List.copyOf(mentions);
    }
  }

  public Disagreement {
    variants = List.copyOf(variants);
  }
}
