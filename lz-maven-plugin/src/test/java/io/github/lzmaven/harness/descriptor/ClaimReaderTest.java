package io.github.lzmaven.harness.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.lzmaven.harness.ModelOfNames;
import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.ClaimOutcome.Status;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.yaml.GeneratedSchemas;
import io.github.lzmaven.harness.yaml.Parsed;
import io.github.lzmaven.harness.yaml.YamlFiles;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims as they stand in descriptors. */
class ClaimReaderTest {

    /** Gives two probabilities. */
    private static final Model PROBABILITIES = new ModelOfNames(
            List.of(), List.of(Quantity.result("P_LZ", "1", "stays"), Quantity.result("P_ES", "1", "leaves")));

    private static final YamlFiles<Claims> FILES = new YamlFiles<>(Claims.class, GeneratedSchemas.of(Claims.class));

    /** The part of a descriptor that is tested here. */
    record Claims(@JsonProperty(required = true) List<ClaimEntry> claims) {}

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void a_minimum_that_deepens() {
        Claim claim = read("""
                claims:
                  - says: "the minimum deepens with increasing temperature"
                    at: "Sec. V A"
                    of: bloch
                    minimum-of: P_LZ
                    along: sweep-speed
                    where: { mixing-angle: 0.022 }
                    value: { decreases-with: temperature }
                """);
        assertThat(claim.says()).isEqualTo("the minimum deepens with increasing temperature");
        assertThat(claim.at()).isEqualTo("Sec. V A");
        assertThat(claim.place()).hasToString("d.yaml:2:5");
        assertThat(claim.curves()).containsExactly("bloch");
        assertThat(claim.demanded()).isEqualTo("minimum of P_LZ along sweep-speed: decreases with temperature");
        assertThat(claim.judge(computed()).status()).isEqualTo(Status.HOLDS);
    }

    @Test
    void a_difference_of_two_sections_with_a_known_disagreement() {
        Claim claim = read("""
                claims:
                  - says: "P_LZ(Θ = 2.2·10⁻²π) − P_LZ(Θ = −2.2·10⁻²π) ≳ 0.2"
                    of: bloch
                    difference-of: P_LZ
                    between: [{ mixing-angle: 0.022 }, { mixing-angle: -0.022 }]
                    along: sweep-speed
                    maximum: { at-least: 0.2 }
                    known-disagreement: "Eq. (8) as printed gives the opposite sign"
                """);
        assertThat(claim.at()).isEmpty();
        assertThat(claim.knownDisagreement()).contains("Eq. (8) as printed gives the opposite sign");
        assertThat(claim.judge(computed()).status()).isEqualTo(Status.KNOWN_DISAGREEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of: bloch, value-of: P_LZ, value: { at-least: 0.1, at-most: 1 }                             | P_LZ: at least 0.1 and at most 1
            of: bloch, value-of: P_LZ, value-at: { sweep-speed: 0.5 }, value: { within: [0, 1] }        | P_LZ at sweep-speed = 0.5: between 0 and 1
            of: bloch, maximum-of: P_LZ, along: sweep-speed, location: { at-most: 2 }                   | sweep-speed of the maximum of P_LZ: at most 2
            of: bloch, value-of: P_LZ, along: sweep-speed, slope: { at-most: 0 }                        | slope of P_LZ along sweep-speed: at most 0
            of: bloch, value-of: P_LZ, along: sweep-speed, order: { within: [1.9, 2.1] }                | order of P_LZ along sweep-speed: between 1.9 and 2.1
            of: bloch, value-of: P_LZ, along: sweep-speed, integral: { equals: { to: 2, within: 0.1 } } | integral of P_LZ over sweep-speed: equal to 2 within 0.1
            of: bloch, value-of: P_LZ, along: sweep-speed, sum: { increases-with: temperature }         | sum of P_LZ over sweep-speed: increases with temperature
            of: bloch, value-of: P_LZ, along: sweep-speed, level: 0.5, crossing-at: { at-least: 0 }     | sweep-speed where P_LZ crosses 0.5: at least 0
            of: bloch, spread-of: P_LZ, over: temperature, along: sweep-speed, maximum: { at-most: 1 }  | maximum of spread of P_LZ over temperature along sweep-speed: at most 1
            ratio-of: P_LZ, between: [bloch, exact], value: { at-least: 0 }                             | ratio of P_LZ: at least 0
            of: bloch, product-of: P_LZ, between: [{ quantity: P_ES }, { curve: exact }], value: { at-least: 0 } | product of P_ES and P_LZ: at least 0
            combination-of: P_LZ, between: [{ curve: bloch, factor: 2 }, exact], value: { at-least: 0 } | combination of P_LZ: at least 0
            distance-of: P_LZ, between: [bloch, exact], value: { at-most: 0.1 }                         | distance of P_LZ: at most 0.1
            of: bloch, minimum-of: P_LZ, along: sweep-speed, value: { within: [1, 1] }                  | minimum of P_LZ along sweep-speed: between 1 and 1
            of: bloch, value-of: P_LZ, along: sweep-speed, minimum: { at-least: 0 }                     | minimum of P_LZ along sweep-speed: at least 0
            of: bloch, value-of: P_LZ, along: sweep-speed, minimum-at: { at-least: 0 }                  | sweep-speed of the minimum of P_LZ: at least 0
            of: bloch, value-of: P_LZ, along: sweep-speed, maximum-at: { at-least: 0 }                  | sweep-speed of the maximum of P_LZ: at least 0
            of: bloch, value-of: P_LZ, value: { equals: { to: 1, within: 0 } }                          | P_LZ: equal to 1 within 0
            """)
    void every_form_of_the_vocabulary_is_understood(String form, String meaning) {
        Claim claim = read("claims: [{ says: 'x', " + form + " }]");
        assertThat(claim.demanded()).isEqualTo(meaning);
    }

    @Test
    void a_feature_relative_to_another_curve() {
        Claim claim = read("""
                claims:
                  - says: "v_min moves in proportion"
                    of: bloch
                    where: { mixing-angle: 0.022 }
                    minimum-of: P_LZ
                    along: sweep-speed
                    relative-to: { temperature: 1 }
                    value: { at-most: 1 }
                """);
        assertThat(claim.standard()).isPresent();
        assertThat(claim.standard().get().operand().terms().get(0).fixed()).containsExactly("temperature");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of: bloch, value: { at-least: 0 }                                          | LZ-DSC-025 the claim is about nothing; write exactly one of
            of: bloch, value-of: P_LZ, maximum-of: P_LZ, value: { at-least: 0 }        | LZ-DSC-025 the claim is about several things: [value-of, maximum-of]
            of: bloch, value-of: P_LZ                                                  | LZ-DSC-025 the claim demands nothing
            of: bloch, value-of: P_LZ, value: {}                                       | LZ-DSC-025 'value' demands nothing
            of: blch, value-of: P_LZ, value: { at-least: 0 }                           | LZ-DSC-014 no curve is called 'blch'; did you mean 'bloch'?
            value-of: P_LZ, value: { at-least: 0 }                                     | LZ-DSC-025 no curve is named; add 'of: CURVE'
            of: bloch, value-of: P_ZL, value: { at-least: 0 }                          | LZ-DSC-013 the curve 'bloch' gives no 'P_ZL'; did you mean 'P_LZ'?
            of: bloch, minimum-of: P_LZ, value: { at-least: 0 }                        | LZ-DSC-025 'value' needs an abscissa; add 'along: KEY'
            of: bloch, minimum-of: P_LZ, along: sweepspeed, value: { at-least: 0 }     | LZ-DSC-025 the curve 'bloch' does not vary 'sweepspeed' here; did you mean 'sweep-speed'?
            of: bloch, value-of: P_LZ, value: { within: [1, 0] }                       | LZ-DSC-025 'within' is [1.0, 0.0]; write '[LOWEST, HIGHEST]'
            of: bloch, value-of: P_LZ, value: { at-least: 1.0e999 }                    | LZ-DSC-025 Infinity is not a finite number
            of: bloch, value-of: P_LZ, value: { equals: { to: 1, within: -1 } }        | LZ-DSC-025 a value cannot be missed by -1.0
            of: bloch, value-of: P_LZ, value: { increases-with: coupling }             | LZ-DSC-025 the curve 'bloch' does not vary 'coupling' here
            of: bloch, value-of: P_LZ, where: { temprature: 1 }, value: { at-most: 1 } | LZ-DSC-025 no curve of the claim varies 'temprature'; did you mean 'temperature'?
            of: bloch, difference-of: P_LZ, between: [exact], value: { at-most: 1 }    | LZ-DSC-025 'difference-of' combines two curves or parts, here are 1
            of: bloch, difference-of: P_LZ, between: [{ coupling: 1 }, exact], value: { at-most: 1 } | LZ-DSC-025 the curve 'bloch' does not vary 'coupling'
            of: bloch, difference-of: P_LZ, between: [{ temperature: {} }, exact], value: { at-most: 1 } | LZ-DSC-025 '{}' is no condition
            of: bloch, spread-of: P_LZ, value: { at-most: 1 }                          | LZ-DSC-025 'spread-of' needs a key; add 'over: KEY'
            of: bloch, value-of: P_LZ, over: temperature, value: { at-most: 1 }        | LZ-DSC-025 'over' does not belong here
            of: bloch, value-of: P_LZ, along: sweep-speed, crossing-at: { at-least: 0 } | LZ-DSC-025 it is not said what is crossed; add 'level: NUMBER'
            of: bloch, value-of: P_LZ, along: sweep-speed, location: { at-least: 0 }   | LZ-DSC-025 'location' does not belong here
            of: bloch, minimum-of: P_LZ, along: sweep-speed, value-at: { sweep-speed: 1 }, value: { at-least: 0 } | LZ-DSC-025 'value-at' does not belong here
            of: bloch, value-of: P_LZ, level: 0.5, value: { at-least: 0 }              | LZ-DSC-025 'level' does not belong here
            of: bloch, value-of: P_LZ, value-at: { sweep-speed: 1 }                    | LZ-DSC-025 'value-at' takes one key, and 'value' says what is demanded there
            of: bloch, value-of: P_LZ, value-at: { sweep-speed: 1, temperature: 1 }, value: { at-least: 0 } | LZ-DSC-025 'value-at' takes one key
            of: bloch, value-of: P_LZ, value-at: { coupling: 1 }, value: { at-least: 0 } | LZ-DSC-025 the curve 'bloch' does not vary 'coupling' here
            of: bloch, value-of: P_LZ, between: [bloch, exact], value: { at-least: 0 } | LZ-DSC-025 'between' does not belong here
            of: bloch, spread-of: P_LZ, over: coupling, value: { at-most: 1 }          | LZ-DSC-025 the curve 'bloch' does not vary 'coupling' here
            difference-of: P_LZ, between: [bloch, exact], over: temperature, value: { at-most: 1 } | LZ-DSC-025 'over' does not belong here
            of: bloch, value-of: P_LZ, minus: { temperature: 1 }, relative-to: { temperature: 1 }, value: { at-most: 1 } | LZ-DSC-025 'relative-to' and 'minus' exclude each other
            difference-of: P_LZ, between: [bloch, exact], minus: { temperature: 1 }, value: { at-most: 1 } | LZ-DSC-025 a combination cannot be set in relation to another one
            difference-of: P_LZ, between: [bloch, exat], value: { at-most: 1 }         | LZ-DSC-014 no curve is called 'exat'; did you mean 'exact'?
            """)
    void what_cannot_be_understood_is_told(String form, String expected) {
        assertThat(entry("claims: [{ says: 'x', " + form + " }]")).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).sentence()).startsWith(expected);
    }

    @Test
    void a_problem_points_at_the_key_that_is_wrong() {
        entry("""
                claims:
                  - says: "x"
                    of: bloch
                    value-of: P_LZ
                    value:
                      decreases-with: temprature
                """);
        assertThat(problems).extracting(Problem::place).containsExactly(new Place("d.yaml", 6, 7));
    }

    @Test
    void an_unknown_key_of_a_claim_is_told_by_the_schema() {
        entry("claims: [{ says: 'x', of: bloch, minimum_of: P_LZ, along: sweep-speed, value: { atleast: 0 } }]");
        assertThat(problems)
                .extracting(Problem::sentence)
                .anySatisfy(s -> assertThat(s)
                        .startsWith("LZ-DSC-004 the key 'minimum_of' is not known here; did you mean 'minimum-of'?"))
                .anySatisfy(s -> assertThat(s)
                        .startsWith("LZ-DSC-004 the key 'atleast' is not known here; did you mean 'at-least'?"));
    }

    private Claim read(String yaml) {
        Optional<Claim> claim = entry(yaml);
        assertThat(problems).isEmpty();
        return claim.orElseThrow();
    }

    private Optional<Claim> entry(String yaml) {
        Parsed<Claims> parsed = FILES.read("d.yaml", yaml);
        problems.addAll(parsed.problems());
        assertThat(parsed.value()).describedAs(parsed.problems().toString()).isPresent();
        ClaimEntry entry = parsed.value().orElseThrow().claims().get(0);
        Map<String, Curve> curves = new LinkedHashMap<>();
        curves.put("bloch", curve("bloch", "temperature", "sweep-speed", "mixing-angle"));
        curves.put("exact", curve("exact", "temperature", "sweep-speed"));
        return new ClaimReader(entry, "/claims/0", parsed.positions(), curves, curves.keySet(), problems).read();
    }

    private static Curve curve(String name, String... varied) {
        return new Curve(
                name, Place.inFile("d.yaml"), PROBABILITIES, Map.of(), List.of(varied), List.of(), Optional.empty());
    }

    /** Parabolas with their minimum at v = 2, deeper for higher T, 0.1 higher for the negative angle. */
    private static Map<String, Series> computed() {
        double[] t = new double[20];
        double[] v = new double[20];
        double[] angle = new double[20];
        double[] p = new double[20];
        for (int i = 0; i < 20; i++) {
            t[i] = 1 + i / 10;
            angle[i] = i / 5 % 2 == 0 ? 0.022 : -0.022;
            v[i] = i % 5;
            double shifted = v[i] - 2.0;
            p[i] = 0.1 * shifted * shifted - 0.2 * t[i] + (angle[i] < 0 ? 0.1 * shifted * shifted : 0.0);
        }
        return Map.of(
                "bloch",
                new Series(
                        List.of(
                                Column.key("temperature", "1", Column.Role.PARAMETER, t),
                                Column.key("sweep-speed", "1", Column.Role.PARAMETER, v),
                                Column.key("mixing-angle", "pi", Column.Role.PARAMETER, angle),
                                Column.result("P_LZ", "1", p, new double[] {1e-9}, 1.0, Map.of())),
                        new int[20]));
    }
}
