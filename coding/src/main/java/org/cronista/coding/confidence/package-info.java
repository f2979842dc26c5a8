/** How likely a coded mention is to hold: what speaks for and against it, and its weights. */
@org.jspecify.annotations.NullMarked
package org.cronista.coding.confidence;
