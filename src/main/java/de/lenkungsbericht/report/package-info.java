/** Describes and writes the workbooks and CSV files. */
@NullMarked
package de.lenkungsbericht.report;

import org.jspecify.annotations.NullMarked;
