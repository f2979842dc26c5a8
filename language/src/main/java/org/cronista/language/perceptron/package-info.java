/**
 * Linear models over hashed features, as the tagger, the parser and the name finder use them: the
 * sentence's words turned into numbers, the features of a decision, the weights.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.language.perceptron;
