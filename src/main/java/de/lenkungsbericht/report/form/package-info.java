/** The workbook in which a department reports, ready to be filled in. */
@NullMarked
package de.lenkungsbericht.report.form;

import org.jspecify.annotations.NullMarked;
