/**
 * What tests of several packages share: builders of real files and states, independent
 * readers.
 */
@NullMarked
package de.lenkungsbericht.testing;

import org.jspecify.annotations.NullMarked;
