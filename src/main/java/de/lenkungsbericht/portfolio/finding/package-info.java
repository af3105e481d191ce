/** The one catalogue of finding codes, and what a finding says. */
@NullMarked
package de.lenkungsbericht.portfolio.finding;

import org.jspecify.annotations.NullMarked;
