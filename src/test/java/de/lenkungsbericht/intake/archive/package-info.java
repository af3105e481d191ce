/** Tests of what is taken from the drop folders, on real files. */
@NullMarked
package de.lenkungsbericht.intake.archive;

import org.jspecify.annotations.NullMarked;
