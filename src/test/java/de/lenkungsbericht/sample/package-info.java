/** Makes the sample submissions, and holds what the job has to find in them. */
@NullMarked
package de.lenkungsbericht.sample;

import org.jspecify.annotations.NullMarked;
