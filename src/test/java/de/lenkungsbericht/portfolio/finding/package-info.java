@NullMarked
package de.lenkungsbericht.portfolio.finding;

import org.jspecify.annotations.NullMarked;
