package org.cronista.language.parsing;

/**
 * The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), numbered as
 * the classes of the model.
 */
public final class Action {
  /** The next word goes on the stack. */
  public static final int SHIFT = 0;

  /** The top of the stack becomes a dependent of the next word. */
  public static final int LEFT = 1;

  /** The top of the stack becomes a dependent of the word below it. */
  public static final int RIGHT = 2;

  /** How many there are. */
  public static final int COUNT = 3;

  private Action() {}
}
