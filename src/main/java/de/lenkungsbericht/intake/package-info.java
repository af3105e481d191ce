/** Looks into the drop folders, waits for files to settle, takes copies with receipts. */
@NullMarked
package de.lenkungsbericht.intake;

import org.jspecify.annotations.NullMarked;
