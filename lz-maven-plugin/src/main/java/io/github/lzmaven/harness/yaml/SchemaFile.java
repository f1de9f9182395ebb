package io.github.lzmaven.harness.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The JSON Schema of a type that admits several forms, where it cannot be derived from the type's components. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SchemaFile {

    /** A resource beside the type. */
    String value();
}
