package org.cronista.knowledge;

/**
 * Something wrong with a table of the user's.
 *
 * @param file path of the file
 * @param line line, from 1; 0 for the whole file
 * @param column character of the line, from 1
 * @param what what is wrong, in Spanish
 * @param text the line; empty for the whole file
 */
public record Problem(String file, int line, int column, String what, String text) {
  /** File, line, column and reason, with the line and a caret below it. */
  @Override
  public String toString() {
    if (line == 0) {
      return file + ": " + what;
    }
    StringBuilder caret = new StringBuilder();
    for (int i = 0; i < column - 1; i++) {
      caret.append(i < text.length() && text.charAt(i) == '\t' ? '\t' : ' ');
    }
    return "%s:%d:%d: %s\n  %s\n  %s^".formatted(file, line, column, what, text, caret);
  }
}
