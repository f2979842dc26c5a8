/**
 * From reports to the chronicle: copies, stories, events with their origins, history and
 * disagreements. Free of any language.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.fusion;
