/** Do the shipped experiments notice a wrong constant? {@link io.github.lzmaven.drill.DriftDrill} plants some and looks. */
package io.github.lzmaven.drill;
