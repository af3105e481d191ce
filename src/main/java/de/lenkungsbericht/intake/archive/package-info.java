/**
 * What is true on disk: copies, receipts and runs in the state folder, each forced to the
 * disk before anything is done with it.
 */
@NullMarked
package de.lenkungsbericht.intake.archive;

import org.jspecify.annotations.NullMarked;
