/** Annotates a workbook in OOXML without saving it anew. */
@NullMarked
package de.lenkungsbericht.report.annotation.ooxml;

import org.jspecify.annotations.NullMarked;
