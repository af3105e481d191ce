/**
 * The deferred-funding report: what waits for money, and what is to be decided about it.
 */
@NullMarked
package de.lenkungsbericht.report.deferred;

import org.jspecify.annotations.NullMarked;
