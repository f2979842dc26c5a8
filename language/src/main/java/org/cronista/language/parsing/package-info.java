/** Dependency trees. {@link org.cronista.language.parsing.Parser} is the entrance. */
@org.jspecify.annotations.NullMarked
package org.cronista.language.parsing;
