/**
 * Sentences for readers: headlines and labels in Spanish and English, composed from what was coded.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.language.writing;
