/** Where the program starts; the packages below are the stations of a submission. */
@NullMarked
package de.lenkungsbericht;

import org.jspecify.annotations.NullMarked;
