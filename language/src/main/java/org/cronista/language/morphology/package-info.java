/** Forms and lemmas: the dictionary, clitics, the lemma and the UD features of a tagged word. */
@org.jspecify.annotations.NullMarked
package org.cronista.language.morphology;
