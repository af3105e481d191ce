/**
 * Changes single elements in the parts of a package; every other byte stays as it was.
 */
@NullMarked
package de.lenkungsbericht.report.annotation.opc;

import org.jspecify.annotations.NullMarked;
