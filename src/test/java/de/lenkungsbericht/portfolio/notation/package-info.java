@NullMarked
package de.lenkungsbericht.portfolio.notation;

import org.jspecify.annotations.NullMarked;
