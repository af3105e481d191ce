@NullMarked
package de.lenkungsbericht.portfolio.decision;

import org.jspecify.annotations.NullMarked;
