/** The CSV files, as German spreadsheet programs read them. */
@NullMarked
package de.lenkungsbericht.report.csv;

import org.jspecify.annotations.NullMarked;
