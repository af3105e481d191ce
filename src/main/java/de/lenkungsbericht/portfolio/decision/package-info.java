/** What a committee decided on a measure, as the project office brings it back. */
@NullMarked
package de.lenkungsbericht.portfolio.decision;

import org.jspecify.annotations.NullMarked;
