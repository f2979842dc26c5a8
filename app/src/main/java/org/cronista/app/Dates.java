package org.cronista.app;

import org.cronista.model.DateInterval;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line: a day, a month, a year or a stretch of days. */
final class Dates implements ITypeConverter<DateInterval> {
  @Override
  public DateInterval convert(String value) {
    return DateInterval.parse(value)
        .orElseThrow(() ->
            new TypeConversionException(
                "not a date (2024-06-12, 2024-06, 2024 or FROM/TO): " + value));
  }
}
