/** Time expressions of Spanish texts, and the dates of reports that have none. */
@org.jspecify.annotations.NullMarked
package org.cronista.language.time;
