/** What tests of several packages share: builders of real files. */
@NullMarked
package de.lenkungsbericht.testing;

import org.jspecify.annotations.NullMarked;
