package io.github.lzmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PluginMetadataTest {

    /** A goal that an IDE meets in the life cycle and knows nothing about is an error marker in everybody's editor. */
    @Test
    void ides_are_told_about_every_goal_that_belongs_to_a_phase() throws Exception {
        Set<String> bound = new TreeSet<>();
        NodeList mojos = read("/META-INF/maven/plugin.xml").getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            if (mojo.getElementsByTagName("phase").getLength() > 0) {
                bound.add(mojo.getElementsByTagName("goal").item(0).getTextContent());
            }
        }
        Set<String> told = new TreeSet<>();
        NodeList goals = read("/META-INF/m2e/lifecycle-mapping-metadata.xml").getElementsByTagName("goal");
        for (int i = 0; i < goals.getLength(); i++) {
            told.add(goals.item(i).getTextContent());
        }
        assertThat(told).isEqualTo(bound).contains("run", "check");
    }

    private static Document read(String resource) throws Exception {
        try (InputStream in = PluginMetadataTest.class.getResourceAsStream(resource)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
