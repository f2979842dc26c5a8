/**
 * The shape of sentences, as the rest of coding asks for it: trees read downwards, clauses and
 * their subjects, spelling folded, word lists.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.coding.syntax;
