/** The half-yearly report: how the measures stood on a day, as was known then or as is known now (ADR 0085). */
@NullMarked
package nl.zuidlimburg.water.rapportage;

import org.jspecify.annotations.NullMarked;
