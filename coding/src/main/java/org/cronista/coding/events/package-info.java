/** Event mentions: what a trigger tells, who takes part, when and where it was, how sure it is. */
@org.jspecify.annotations.NullMarked
package org.cronista.coding.events;
