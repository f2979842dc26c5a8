/**
 * Where articles come from: {@link org.cronista.sources.Sources} walks the inputs and hands over
 * articles and rejections one by one.
 */
@org.jspecify.annotations.NullMarked
package org.cronista.sources;
