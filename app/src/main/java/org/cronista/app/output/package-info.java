/**
 * The forms in which a chronicle and its parts leave the program; the contract for scripts of
 * others.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.app.output;
