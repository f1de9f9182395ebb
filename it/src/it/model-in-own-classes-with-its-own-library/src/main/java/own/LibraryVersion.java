package own;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Which version of Commons Math this model really runs with. */
public final class LibraryVersion implements Model {

    private static final Quantity VERSION = Quantity.result("version", "1", "major and minor version, as a number");

    @Override
    public String name() {
        return "library-version";
    }

    @Override
    public String meaning() {
        return "the version of Commons Math on the model's class path";
    }

    @Override
    public String source() {
        return "the jar that FastMath comes from";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(VERSION);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        String jar = FastMath.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        double version = Double.parseDouble(jar.replaceAll(".*commons-math3-(\\d+\\.\\d+).*", "$1"));
        return Answer.of(quantities()).row().put(VERSION, Estimate.closedForm(version)).build();
    }
}
