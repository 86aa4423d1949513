// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.util.Locale;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;

/** The languages that examples are written in, and how a block becomes a source that Camel loads. */
public enum DocLanguage {
    JAVA(".log(\"${body}\")", ".to(\"mock:result\")") {
        @Override
        public Resource resource(String code, int number) {
            String name = "DocExample" + number;
            return ResourceHelper.fromString(
                    name + ".java",
                    "public class " + name + " extends org.apache.camel.builder.RouteBuilder {\n"
                            + "    public void configure() {\n" + code + "    }\n}\n");
        }
    },
    YAML("log: \"${body}\"", "to: mock:result") {
        @Override
        public Resource resource(String code, int number) {
            return ResourceHelper.fromString("example" + number + ".yaml", code);
        }
    },
    XML("<log message=\"${body}\"/>", "<to uri=\"mock:result\"/>") {
        @Override
        public Resource resource(String code, int number) {
            return ResourceHelper.fromString("example" + number + ".xml", code);
        }
    };

    private final String log;
    private final String mock;

    DocLanguage(String log, String mock) {
        this.log = log;
        this.mock = mock;
    }

    /** @param number of the example: no two may have the same */
    public abstract Resource resource(String code, int number);

    /** The code with {@code mock:result} where it logs what it has got, for readers copy a log and tests ask a mock. */
    public String mocked(String code) {
        String mocked = code.replace(log, mock);
        if (mocked.equals(code)) {
            throw new IllegalArgumentException("nothing is logged by " + log + " in\n" + code);
        }
        return mocked;
    }

    /** As in the page. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
