/**
 * What Cronista knows of the world: countries and their demonyms, capitals and seats of power,
 * offices and who held them when, organisations, agencies, outlets, places, the calendar of
 * commemorations and landmarks, the codebook. All of it stands in readable text files under {@code
 * src/main/resources/org/cronista/knowledge}; {@link org.cronista.knowledge.Knowledge} opens them.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.knowledge;
