package omslag.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a number from outside, on a record component of type double or int. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** What it means, in a phrase. */
    String meaning();

    /** Its unit, {@code -} for a plain ratio. */
    String unit() default "-";

    /** The lowest value allowed. */
    double low();

    /** The highest value allowed. */
    double high();

    /** The value used where nothing is said; not-a-number means: as the setting it refines. */
    double standard();

    /** Where the standard value and the range come from, or why they were chosen. */
    String source() default "";

    /** How well that is founded. */
    Mark mark() default Mark.PROPOSAL;
}
