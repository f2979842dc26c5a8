package org.cronista.coding.events;

/** How a sentence is read for events: each reading takes what those before it left. */
enum Reading {
  /** Acts whose parties the clause or the article names, as their rules ask. */
  NAMED,
  /** Acts whose parties the sentence does not tell at all, in an article about two. */
  NOBODY,
  /** Acts with fewer parties than their rules ask for: only their confidence lets them stand. */
  LOOSE
}
