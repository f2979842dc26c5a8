@org.jspecify.annotations.NullMarked
package org.cronista.app;
