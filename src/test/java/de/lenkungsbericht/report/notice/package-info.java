@NullMarked
package de.lenkungsbericht.report.notice;

import org.jspecify.annotations.NullMarked;
