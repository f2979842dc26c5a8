package org.cronista.model;

/** PLOVER's event types (draft of 2021), STATEMENT added for CAMEO root 01. */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION, false),
  CONSULT(Quad.VERBAL_COOPERATION, false),
  SUPPORT(Quad.VERBAL_COOPERATION, true),
  COOPERATE(Quad.MATERIAL_COOPERATION, false),
  AID(Quad.MATERIAL_COOPERATION, true),
  CONCEDE(Quad.VERBAL_COOPERATION, true),
  RETREAT(Quad.MATERIAL_COOPERATION, true),
  REQUEST(Quad.VERBAL_CONFLICT, true),
  ACCUSE(Quad.VERBAL_CONFLICT, true),
  REJECT(Quad.VERBAL_CONFLICT, true),
  THREATEN(Quad.VERBAL_CONFLICT, true),
  PROTEST(Quad.MATERIAL_CONFLICT, true),
  SANCTION(Quad.MATERIAL_CONFLICT, true),
  MOBILIZE(Quad.MATERIAL_CONFLICT, true),
  COERCE(Quad.MATERIAL_CONFLICT, true),
  ASSAULT(Quad.MATERIAL_CONFLICT, true),
  STATEMENT(Quad.VERBAL_COOPERATION, true);

  /**
   * The four classes of verbal and material cooperation and conflict, numbered 1 to 4 as in GDELT.
   */
  public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
      this.number = number;
    }

    public int number() {
      return number;
    }

    /** Whether something was done, and not only said. */
    public boolean material() {
      return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
  }

  private final Quad quad;
  private final boolean directed;

  EventType(Quad quad, boolean directed) {
    this.quad = quad;
    this.directed = directed;
  }

  public Quad quad() {
    return quad;
  }

  /**
   * Whether actor and recipient differ in part; false for what two do with one another (AGREE,
   * CONSULT, COOPERATE).
   */
  public boolean directed() {
    return directed;
  }
}
