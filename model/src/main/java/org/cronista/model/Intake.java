package org.cronista.model;

/** What comes of an input: an article or the reason why there is none. */
public sealed interface Intake permits Intake.Accepted, Intake.Remark, Rejected {
  /**
   * An article that was taken.
   *
   * @param article the article
   * @param where path or URL that it is from
   * @param notes what was mended or could not be used on the way, for the reader, in Spanish (such
   *     as a date that is none)
   */
  record Accepted(Article article, String where, java.util.List<String> notes) implements Intake {
    public Accepted {
      notes = java.util.List.copyOf(notes);
    }
  }

  /**
   * What is told of an input as a whole: what an archive holds besides articles.
   *
   * @param where path or URL
   * @param text for the reader, in Spanish
   */
  record Remark(String where, String text) implements Intake {}
}
