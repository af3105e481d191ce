/** The state of the whole portfolio as of a day: what every report is made from. */
@NullMarked
package de.lenkungsbericht.portfolio.state;

import org.jspecify.annotations.NullMarked;
