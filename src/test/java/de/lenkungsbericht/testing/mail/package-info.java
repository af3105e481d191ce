/** Mail servers for tests: a real one, and one that behaves badly. */
@NullMarked
package de.lenkungsbericht.testing.mail;

import org.jspecify.annotations.NullMarked;
