/** Annotates a workbook by opening it as a whole and saving it anew. */
@NullMarked
package de.lenkungsbericht.report.annotation.poi;

import org.jspecify.annotations.NullMarked;
