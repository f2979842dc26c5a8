/** Proper names. {@link org.cronista.language.names.NameFinder} is the entrance. */
@org.jspecify.annotations.NullMarked
package org.cronista.language.names;
