package io.github.lzmaven.harness.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a record admits keys beside its components, all holding one type: the tolerances of a check. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OtherKeys {

    /** What the other keys hold. */
    Class<?> value();
}
