/**
 * From an analysis to a report: {@link org.cronista.coding.Coder} resolves the actors ({@code
 * actors}), finds who says what ({@code sources of statements: attribution, quotation}), and codes
 * event mentions by rules ({@code rules}), each with its status, date and place.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.coding;
