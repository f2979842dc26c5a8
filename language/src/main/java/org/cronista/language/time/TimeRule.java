package org.cronista.language.time;

/**
 * A rule: which words make up a time expression, and what it means.
 *
 * @param id unique name
 * @param order place in the file; the first of two rules that match the same words holds
 * @param meaning key of {@link Meanings}
 * @param pattern as in the file's header
 * @param example words that it must match from first to last
 */
record TimeRule(String id, int order, String meaning, String pattern, String example) {}
