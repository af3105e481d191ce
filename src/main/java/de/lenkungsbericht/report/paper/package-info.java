/** Describes a committee paper as records and writes it as a Word document. */
@NullMarked
package de.lenkungsbericht.report.paper;

import org.jspecify.annotations.NullMarked;
