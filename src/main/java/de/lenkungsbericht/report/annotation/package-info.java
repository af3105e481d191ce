/** What is added to somebody's workbook: a first sheet, and marks on cells. */
@NullMarked
package de.lenkungsbericht.report.annotation;

import org.jspecify.annotations.NullMarked;
