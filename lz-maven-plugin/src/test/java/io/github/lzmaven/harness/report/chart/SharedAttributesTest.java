package io.github.lzmaven.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SharedAttributesTest {

    @ParameterizedTest
    @CsvSource({
        // what most members have goes up, the others say what they have
        "<g><path fill='red'/><path fill='red'/><path fill='blue'/></g>, <g fill='red'><path/><path/><path fill='blue'/></g>",
        // groups that say nothing are dissolved, those with a name stay
        "<g fill='red'><g><path/></g><g data-name='a'><path/></g></g>, <g fill='red'><path/><g data-name='a'><path/></g></g>",
        // who is not drawn with a pen is not asked about it, and does not ask
        "<g stroke='none' stroke-width='3'><path/></g>, <g stroke='none'><path/></g>",
        "<g font-size='9'><path/><text/></g>, <g font-size='9'><path/><text/></g>",
        "<g stroke-dasharray='none'><path stroke-dasharray='7'/><path stroke-dasharray='7'/><path/></g>,"
                + " <g stroke-dasharray='7'><path/><path/><path stroke-dasharray='none'/></g>",
        // one clip for all is one for the group, unless the group has coordinates of its own
        "<g><path clip-path='url(#a)'/><path clip-path='url(#a)'/></g>, <g clip-path='url(#a)'><path/><path/></g>",
        "<g><path clip-path='url(#a)'/><path/></g>, <g><path clip-path='url(#a)'/><path/></g>",
        "<g><g transform='translate(9)'><path clip-path='url(#a)'/></g></g>,"
                + " <g><g clip-path='url(#a)' transform='translate(9)'><path/></g></g>",
        // a label is not cut
        "<g><text clip-path='url(#a)'/></g>, <g><text/></g>",
        "<g><defs><path fill='red'/></defs><path fill='red'/></g>, <g fill='red'><defs><path fill='red'/></defs><path/></g>",
    })
    void gathered(String given, String expected) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(given)));
        SharedAttributes.gather(document.getDocumentElement());
        Transformer writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        writer.transform(new DOMSource(document), new StreamResult(text));
        assertThat(text.toString().replace('"', '\'')).isEqualTo(expected);
    }
}
