package org.cronista.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, and how that is known. What is not known is {@link How#UNKNOWN}; no
 * date is ever put in its place.
 *
 * @param interval the days it may have been published on; null exactly where {@code how} is {@code
 *     UNKNOWN}
 * @param how where the date is from
 * @param why one sentence for the reader, in Spanish; may be empty where the date was given
 * @param evidence the words of the text that the date rests on
 */
public record Publication(
    @Nullable DateInterval interval, How how, String why, List<Span> evidence) {
  /** Where a publication date is from, the most trusted first. */
  public enum How {
    GIVEN,
    METADATA,
    TEXT,
    INFERRED,
    UNKNOWN
  }

  public static final Publication UNKNOWN = new Publication(null, How.UNKNOWN, "", List.of());

  public Publication {
    if ((interval == null) != (how == How.UNKNOWN)) {
      throw new IllegalArgumentException(
          "a date without an origin or an origin without a date: " + how);
    }
    evidence = List.copyOf(evidence);
  }

  public static Publication given(DateInterval interval) {
    return new Publication(interval, How.GIVEN, "", List.of());
  }

  public boolean known() {
    return interval != null;
  }

  public Optional<DateInterval> when() {
    return Optional.ofNullable(interval);
  }
}
