package own;

/** What was there before. */
public final class Something {}
