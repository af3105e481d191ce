/** The Word document, opened again as the office would. */
@NullMarked
package de.lenkungsbericht.report.paper;

import org.jspecify.annotations.NullMarked;
