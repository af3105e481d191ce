@NullMarked
package de.lenkungsbericht.portfolio.notice;

import org.jspecify.annotations.NullMarked;
