package nl.zuidlimburg.platform.error;

/** One thing wrong with the input: {@code veld} as a path in the JSON ({@code regelverwijzingen[0].identificatie}), {@code reden} in Dutch. */
public record FieldError(String veld, String reden) {}
