/** How numbers, dates and names are written in Germany, read from and shown as text. */
@NullMarked
package de.lenkungsbericht.portfolio.notation;

import org.jspecify.annotations.NullMarked;
