/** A submission on its way from receipt over checked rows to its verdict. */
@NullMarked
package de.lenkungsbericht.portfolio.judgement;

import org.jspecify.annotations.NullMarked;
