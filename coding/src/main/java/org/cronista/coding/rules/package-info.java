/** The rules of events: text files that a linguist can read, compiled to an index on lemmas. */
@org.jspecify.annotations.NullMarked
package org.cronista.coding.rules;
