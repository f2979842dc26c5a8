/**
 * Spanish. {@link org.cronista.language.SpanishAnalyzer} reads an article: {@code segment} finds
 * headlines, paragraphs and sentences and splits words; {@code morphology} gives lemmas and
 * features; {@code tagging}, {@code parsing} and {@code names} are trained models; {@code time}
 * resolves time expressions and dates reports. {@code writing} composes Spanish and English
 * sentences for readers.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.language;
