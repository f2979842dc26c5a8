/**
 * Who is who in one article: names, descriptions, pronouns, omitted subjects, resolved to actors as
 * of the report's date.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.coding.actors;
