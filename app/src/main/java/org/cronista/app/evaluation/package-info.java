/** Scores of the stages against gold files, as the shared scorers count them. */
@org.jspecify.annotations.NullMarked
package org.cronista.app.evaluation;
