package org.cronista.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of threads on the command line: 1 to 1024. */
final class Threads implements ITypeConverter<Integer> {
  private static final int MOST = 1024;

  @Override
  public Integer convert(String value) {
    try {
      int threads = Integer.parseInt(value);
      if (threads >= 1 && threads <= MOST) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException("not a number from 1 to " + MOST + ": " + value);
  }
}
