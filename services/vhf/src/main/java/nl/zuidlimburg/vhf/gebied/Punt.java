package nl.zuidlimburg.vhf.gebied;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in degrees (CRS84). */
@Schema(name = "Punt", description = "Een plaats in graden (WGS 84, CRS84).")
public record Punt(
        @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal lengtegraad,
        @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal breedtegraad) {}
