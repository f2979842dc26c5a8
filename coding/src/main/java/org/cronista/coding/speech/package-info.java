/** Who says what: quotations, and the sources that a report credits for what it tells. */
@org.jspecify.annotations.NullMarked
package org.cronista.coding.speech;
