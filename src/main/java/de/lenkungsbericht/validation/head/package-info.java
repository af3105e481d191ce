/**
 * D06 to D09, D11 and K01 to K04, K08, K09: what sheet Meldung and the header row say.
 */
@NullMarked
package de.lenkungsbericht.validation.head;

import org.jspecify.annotations.NullMarked;
