package de.lenkungsbericht.submission;

/**
 * The limits a submission has to keep (D04).
 *
 * @param maxBytes size of the file
 * @param maxRows filled rows below the header, skipped ones included
 * @param maxUnpackedBytes what the archive may unpack to, judged together with its ratio
 */
public record ReadLimits(long maxBytes, int maxRows, long maxUnpackedBytes) {
}
