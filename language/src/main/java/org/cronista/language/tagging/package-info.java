/** Parts of speech. {@link org.cronista.language.tagging.Tagger} is the entrance. */
@org.jspecify.annotations.NullMarked
package org.cronista.language.tagging;
